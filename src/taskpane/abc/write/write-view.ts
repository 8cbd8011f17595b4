import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { formulaForUser } from "../../formula/user-syntax";
import { formulaText } from "../../formula/formula-text";
import type { Pane } from "../../pane/pane";
import { plannedSentence } from "../../list/plan-beside";
import { abcTask } from "../task";
import type { CheckedList } from "../state";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import type { Result } from "../classes/result";
import { liveFormula, whyNotLive } from "./live-formula";
import { formerReport } from "./plan-report";
import {
  writeAnotherReport,
  writeClassColumn,
  writeLiveFormula,
  writeReport,
} from "./write-result";

/** Each kind of writing names what goes where before it is done. */
export function writeView(pane: Pane): View {
  const { checked, result, sourceChange } = abc.of(pane);
  if (checked === null || result === null) return nothing;
  const { write } = pane.texts;
  return section(
    "write",
    write.heading,
    html`
      ${messageAt(pane, "write")} ${sourceChange === "sheetGone" ? nothing : columnView(pane)}
      ${reportView(pane)}
      ${sourceChange === "sheetGone" ? nothing : liveView(pane, checked, result)}
    `,
  );
}

/** A report that stands already is updated; a second one is written only on request. */
function reportView(pane: Pane): View {
  const { report: words } = pane.texts.write;
  const former = formerReport(pane);
  return offer(
    words.name,
    html`<p>
        ${
          former === null
            ? words.where(pane.texts.report.sheetName)
            : words.whereUpdated(former.place.sheetName)
        }
      </p>
      ${button(pane, {
        id: "write-report",
        text: former === null ? words.button : words.update,
        press: () => writeReport(pane),
      })}
      ${
        former === null
          ? nothing
          : button(pane, {
              id: "write-another-report",
              text: words.another,
              kind: "link",
              press: () => writeAnotherReport(pane),
            })
      }
      ${messageAt(pane, "write-report")}`,
  );
}

function columnView(pane: Pane): View {
  const { column } = pane.texts.write;
  const { result } = abc.of(pane);
  const where = result?.matrix ? column.whereWithTargets : column.where;
  return offer(
    column.name,
    html`<p id="column-place">${plannedSentence(pane, abcTask, where)}</p>
      ${button(pane, {
        id: "write-column",
        text: column.button,
        press: () => writeClassColumn(pane),
      })}
      ${messageAt(pane, "write-column")}`,
  );
}

function liveView(pane: Pane, checked: CheckedList, { settings }: Result): View {
  const { live } = pane.texts.write;
  const obstacle = whyNotLive(checked, settings);
  if (obstacle !== null) {
    return offer(live.name, html`<p id="no-formula">${live.not[obstacle]}</p>`);
  }
  const english = liveFormula(checked.list.place, checked.columns, settings, pane.namespace);
  const formula = formulaForUser(english, pane.formats.decimalSign);
  return offer(
    live.name,
    html`<p>${live.where}</p>
      <p><code id="formula">${formulaText(formula)}</code></p>
      ${button(pane, {
        id: "write-formula",
        text: live.button,
        press: () => writeLiveFormula(pane),
      })}
      ${messageAt(pane, "write-formula")}`,
  );
}

function offer(name: string, content: unknown): View {
  return html`<div class="offer">
    <h3>${name}</h3>
    ${content}
  </div>`;
}
