import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { formulaForUser } from "../../formula/user-syntax";
import { formulaText } from "../../formula/formula-text";
import { isStale } from "../../list/task-frame";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { abcTask } from "../task";
import { liveFormula, whyNotLive } from "./live-formula";
import { writeLiveFormula } from "./write-result";

/** Classes as a formula that follows the list, or why there can be none. */
export function liveFormulaFold(pane: Pane): View {
  const { checked, result, sourceChange } = abc.of(pane);
  if (checked === null || result === null || isStale(pane, abcTask)) return nothing;
  if (sourceChange === "sheetGone") return nothing;
  const { live } = pane.texts.write;
  const obstacle = whyNotLive(checked, result.settings);
  return fold({
    id: "live",
    title: live.name,
    summary: obstacle === null ? live.offered : live.notOffered,
    content:
      obstacle === null
        ? formulaView(
            pane,
            liveFormula(checked.list.place, checked.columns, result.settings, pane.namespace),
          )
        : html`<p id="no-formula">${live.not[obstacle]}</p>`,
  });
}

function formulaView(pane: Pane, english: string): View {
  const { live } = pane.texts.write;
  const formula = formulaForUser(english, pane.formats.decimalSign);
  return html`<p>${live.where}</p>
    <p><code id="formula">${formulaText(formula)}</code></p>
    ${button(pane, {
      id: "write-formula",
      text: live.button,
      press: () => writeLiveFormula(pane),
    })}`;
}
