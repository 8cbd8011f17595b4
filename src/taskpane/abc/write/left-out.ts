import { isNumeric } from "../../reading/cells/cell-kind";
import { fateOf } from "../rows/fates";
import type { CheckedList } from "../state";

/** What of the list is not in the answer. */
export interface LeftOut {
  /** All rows that stand for something; what only repeats others, or is empty, is none of them. */
  rows: number;
  left: number;
  /** Sum of what those are worth that hold a number. */
  value: number;
}

export function leftOutOf({ rows, choices, sorted }: CheckedList): LeftOut {
  const { ledger, findings } = sorted;
  const found = (kind: string) => findings.find((each) => each.kind === kind)?.rows.length ?? 0;
  const nothing = ledger.totals + found("empty") + found("headers");
  let value = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const fate = fateOf(rows, row, choices);
    if (fate !== "classed" && fate !== "totals") value += worthOf(rows, row);
  }
  const all = rows.count - nothing;
  return { rows: all, left: all - ledger.classed, value };
}

/** The sum of what these rows hold, or null where none of them holds a number. */
export function worthOfRows({ rows }: Pick<CheckedList, "rows">, of: readonly number[]) {
  if (!of.some((row) => isNumeric(rows.kinds[row]))) return null;
  return of.reduce((sum, row) => sum + worthOf(rows, row), 0);
}

function worthOf({ kinds, numbers }: CheckedList["rows"], row: number): number {
  return isNumeric(kinds[row]) && Number.isFinite(numbers[row]) ? numbers[row] : 0;
}
