import type { Box } from "../book";
import { holds, intersection } from "../boxes";
import { plainFormat } from "../plain-format";
import type { Cells } from "./range";

/** The smallest box round the cells of a range that hold something, or null. */
export function usedPart({ book, sheet, box }: Cells, valuesOnly: boolean): Box | null {
  const used = book.usedBox(sheet, valuesOnly);
  const shared = used && intersection(box, used);
  if (!used || !shared || holds(shared, used)) return shared;

  const contents = book.formulas(sheet, shared);
  const isUsed = (i: number, j: number) =>
    contents[i][j] !== "" ||
    (!valuesOnly && (isFormatted(shared.row + i, shared.column + j) || isMerged(i, j)));
  const merges = book.merges?.(sheet) ?? [];
  const isMerged = (i: number, j: number) => {
    const cell = { row: shared.row + i, column: shared.column + j, rows: 1, columns: 1 };
    return merges.some((merge) => holds(merge, cell));
  };
  const isFormatted = (row: number, column: number) => {
    const format = book.format(sheet, row, column);
    return Object.entries(format).some(
      ([key, value]) => value !== undefined && value !== plainFormat[key as keyof typeof format],
    );
  };
  return shrink(shared, isUsed);
}

/** Takes away empty rows and columns at the edges. */
function shrink(box: Box, isUsed: (i: number, j: number) => boolean): Box | null {
  const rowUsed = (i: number) => {
    for (let j = 0; j < box.columns; j++) if (isUsed(i, j)) return true;
    return false;
  };
  let top = 0;
  while (top < box.rows && !rowUsed(top)) top++;
  if (top === box.rows) return null;
  let bottom = box.rows - 1;
  while (!rowUsed(bottom)) bottom--;
  const columnUsed = (j: number) => {
    for (let i = top; i <= bottom; i++) if (isUsed(i, j)) return true;
    return false;
  };
  let left = 0;
  while (!columnUsed(left)) left++;
  let right = box.columns - 1;
  while (!columnUsed(right)) right--;
  return {
    row: box.row + top,
    column: box.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
