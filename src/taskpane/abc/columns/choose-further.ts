import type { LineEntries, LineField } from "../settings/lines";
import { abc } from "../state";
import type { Pane } from "../../pane/pane";
import { chooseColumns } from "./choose-columns";

/** Puts a criterion in, changes it or takes it out; each of the others keeps its weight. */
export function chooseFurther(
  pane: Pane,
  before: number[],
  k: number,
  column: number | null,
): void {
  const further = withCriterion(before, k, column);
  const { lines } = abc.of(pane);
  abc.change(pane, { lines: { ...lines, fields: movedWeights(lines.fields, before, further) } });
  chooseColumns(pane, { further });
}

/** The criteria with one of them put in, changed or taken out; none twice. */
function withCriterion(further: number[], k: number, column: number | null): number[] {
  const others = further.filter((each, i) => i !== k && each !== column);
  if (column === null) return others;
  return [...others.slice(0, k), column, ...others.slice(k)];
}

/** A column in the place of another takes its weight over. */
function movedWeights(fields: LineEntries["fields"], before: number[], after: number[]) {
  const moved: LineEntries["fields"] = { ...fields };
  for (let k = 0; k < Math.max(before.length, after.length); k++) {
    const column = after[k];
    const was = before.includes(column) ? before.indexOf(column) : k;
    const isReplaced = !before.includes(column) && !after.includes(before[k]);
    const weight = before.includes(column) || isReplaced ? fields[weightField(was)] : undefined;
    moved[weightField(k)] = k < after.length ? weight : undefined;
  }
  return moved;
}

/** The first weight is that of the value. */
function weightField(k: number): LineField {
  return `weight-${k + 1}`;
}
