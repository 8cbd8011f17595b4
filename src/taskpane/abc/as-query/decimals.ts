import type { Cell } from "../../../workbook/excel/types";
import { isNumeric, readCell } from "../../reading/cells/cell-kind";
import type { ColumnSigns } from "../../reading/cells/column-sign";

/** Places behind the point that sums of a query keep: a product of two columns has those of both. */
export const mostPlaces = 6;
/** Digits of a decimal that the query asks the database for. */
const digits = 18;
/** A cell holds fifteen digits; the rest of its binary number is rounding. */
const rounding = 1e-15;

/** How many places the numbers of a column have; null where they are no short decimals. */
export function placesOf(cells: readonly Cell[], signs: ColumnSigns): number | null {
  let places = 0;
  let scale = 1;
  let largest = 0;
  for (const cell of cells) {
    const { kind, number } = readCell(cell, signs);
    if (!isNumeric(kind)) continue;
    while (!isWhole(number * scale)) {
      if (++places > mostPlaces) return null;
      scale *= 10;
    }
    largest = Math.max(largest, Math.abs(number));
  }
  return largest < 10 ** (digits - mostPlaces) ? places : null;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) <= Math.abs(number) * rounding;
}
