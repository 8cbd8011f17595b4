import { abc } from "../state";
import { changeField } from "./change-settings";
import { numberInput, problemBelow } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { LineField, LineProblem } from "./line-entries";

/** One number to type; `what` is the id of a sentence about it. */
export function fieldView(
  pane: Pane,
  field: LineField,
  label: string,
  unit = "",
  what?: string,
): View {
  return numberInput({
    ...problemOf(pane, field),
    ...{ label, unit, what },
    value: abc.of(pane).lines.fields[field] ?? unset(field),
    change: (entry) => changeField(pane, field, entry),
  });
}

/** All criteria count alike until somebody says otherwise. */
function unset(field: LineField): string {
  return field.startsWith("weight-") ? "1" : "";
}

export function problemView(pane: Pane, field: LineField): View {
  return problemBelow(problemOf(pane, field));
}

function problemOf(pane: Pane, field: LineField): { id: string; problem: string | undefined } {
  const { lineProblems, lines } = abc.of(pane);
  const problem = lineProblems[field];
  const entry = lines.fields[field] ?? "";
  return { id: `line-${field}`, problem: problem && problemText(pane, field, problem, entry) };
}

export function problemText(
  pane: Pick<Pane, "texts">,
  field: LineField,
  problem: LineProblem,
  entry: string,
): string {
  const { problems, examples } = pane.texts.choose;
  switch (problem) {
    case "noNumber":
      return problems.noNumber(field in examples ? examples[field as "a"] : examples.weight);
    case "shareNotPercent":
      return problems.shareNotPercent(entry.trim());
    default:
      return problems[problem];
  }
}
