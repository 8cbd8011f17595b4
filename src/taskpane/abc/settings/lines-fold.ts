import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import type { AbcRule } from "../../../engine/classification/abc";
import { changeLines } from "./change-settings";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { choiceOf } from "../../pane/choice-view";
import { fieldView, problemView } from "./line-field-view";
import { questionAt } from "./question-view";

const rules: AbcRule[] = ["crossing", "within", "count"];

/** Where A and B end, and what becomes of the item on the line. */
export function linesFold(pane: Pane): View {
  const { list, columns, lines } = abc.of(pane);
  const { busy } = pane.store.state;
  if (list === null || columns === null) return nothing;
  const { choose } = pane.texts;
  return fold({
    id: "choose",
    title: choose.heading,
    summary: linesSummary(pane),
    content: html`<fieldset class="plain" ?disabled=${busy}>
      <legend class="visually-hidden">${choose.heading}</legend>
      <div class="pair">
        ${fieldView(pane, "a", choose.a, choose.percent)}
        ${fieldView(pane, "b", choose.b, choose.percent)}
      </div>
      ${problemView(pane, "a")} ${problemView(pane, "b")}
      <p class="quiet">${choose.rest}</p>
      ${choiceOf(pane, {
        name: "rule",
        legend: choose.rule,
        ways: rules,
        words: choose.rules,
        chosen: lines.rule,
        choose: (rule) => changeLines(pane, { rule }),
      })}
      ${questionAt(pane, list, columns, "belowRule")}
      ${fieldView(pane, "margin", choose.margin, choose.points, "margin-what")}
      <p class="quiet" id="margin-what">${choose.marginWhat}</p>
      ${problemView(pane, "margin")}
    </fieldset>`,
  });
}

/** "80 / 95 %, crossing": as typed, for that is what will be used. */
function linesSummary(pane: Pane): string {
  const { lines, lineProblems } = abc.of(pane);
  const { choose } = pane.texts;
  if (Object.keys(lineProblems).length > 0) return choose.toCorrect;
  const { a = "", b = "", margin = "" } = lines.fields;
  const rule = choose.ruleNames[lines.rule];
  return choose.summary(
    a.trim(),
    b.trim(),
    rule,
    ["", "0"].includes(margin.trim()) ? null : margin.trim(),
  );
}
