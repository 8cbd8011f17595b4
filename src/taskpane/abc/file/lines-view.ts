import { html } from "lit/html.js";
import type { AbcRule } from "../../../engine/classification/abc";
import { choiceOf } from "../../pane/choice-view";
import { fold } from "../../pane/fold";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { problemText } from "../settings/line-field-view";
import { changeFileLines } from "./run-file";
import { fileState } from "./state";

const rules: AbcRule[] = ["crossing", "within", "count"];

/** Where A and B end, and what becomes of the item on the line. */
export function fileLinesFold(pane: Pane): View {
  const { choose } = pane.texts;
  const { lines, lineProblems } = fileState.of(pane);
  const { fields, rule } = lines;
  const field = (id: "a" | "b") => {
    const problem = lineProblems[id];
    const value = fields[id] ?? "";
    return numberField({
      ...{ id: `file-line-${id}`, label: choose[id], unit: choose.percent, value },
      problem: problem && problemText(pane, id, problem, value),
      change: (entry) => changeFileLines(pane, { fields: { ...fields, [id]: entry } }),
    });
  };
  const hasProblems = Object.keys(lineProblems).length > 0;
  return fold({
    id: "file-lines",
    title: choose.heading,
    summary: hasProblems
      ? choose.toCorrect
      : choose.summary(fields.a ?? "", fields.b ?? "", choose.ruleNames[rule], null),
    content: html`${field("a")} ${field("b")}
      <p class="quiet">${choose.rest}</p>
      ${choiceOf(pane, {
        ...{ name: "file-rule", legend: choose.rule, ways: rules, words: choose.rules },
        chosen: rule,
        choose: (way) => changeFileLines(pane, { rule: way }),
      })}`,
  });
}
