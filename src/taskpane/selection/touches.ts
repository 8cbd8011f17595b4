import type { Place } from "../../workbook/excel/types";

/** True when two places have a cell in common. */
export function touches(one: Place, other: Place): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
