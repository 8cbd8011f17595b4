import type { Box } from "../book";
import { sheetColumns, sheetRows } from "../boxes";
import type { Cells } from "./range";

/**
 * The cells round a range up to the next empty row and column on each side (Ctrl+Shift+*). Grows as
 * far as it can downward and upward before it looks sideways, so that a long list is walked once.
 */
export function surroundingRegion({ book, sheet, box }: Cells): Box {
  const used = book.usedBox(sheet, true);
  if (!used) return box;
  const values = book.values(sheet, used);
  let top = box.row;
  let left = box.column;
  let bottom = box.row + box.rows - 1;
  let right = box.column + box.columns - 1;

  const filled = (row: number, column: number) => {
    const value = values[row - used.row]?.[column - used.column];
    return value !== undefined && value !== "";
  };
  const rowFilled = (row: number) => {
    for (let column = left - 1; column <= right + 1; column++) {
      if (filled(row, column)) return true;
    }
    return false;
  };
  const columnFilled = (column: number) => {
    for (let row = top - 1; row <= bottom + 1; row++) {
      if (filled(row, column)) return true;
    }
    return false;
  };

  for (let grown = true; grown;) {
    grown = false;
    for (; bottom + 1 < sheetRows && rowFilled(bottom + 1); grown = true) bottom++;
    for (; top > 0 && rowFilled(top - 1); grown = true) top--;
    for (; right + 1 < sheetColumns && columnFilled(right + 1); grown = true) right++;
    for (; left > 0 && columnFilled(left - 1); grown = true) left--;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
