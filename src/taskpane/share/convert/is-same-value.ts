import type { Cell } from "../../../workbook/excel/types";

/** Excel shows 15 digits, and its functions agree with ours to about 12. */
const relative = 1e-9;

/** Whether a cell shows what it showed: numbers nearly, all else exactly. */
export function isSameValue(before: Cell, after: Cell): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  const size = Math.max(Math.abs(before), Math.abs(after));
  return Math.abs(before - after) <= relative * size;
}

export function areSameValues(before: readonly Cell[][], after: readonly Cell[][]): boolean {
  return before.every((line, i) => line.every((value, j) => isSameValue(value, after[i][j])));
}
