import type { Box, CellValue, SeriesRecord } from "../book";
import { boxOnSheet } from "../boxes";
import type { Cells } from "./range";

/**
 * The series Excel makes of a block of cells: the first column names the items when it holds texts,
 * the first row names the series when it holds texts.
 */
export function seriesOfCells(
  { book, sheet, box }: Cells,
  type: string,
  by: "Auto" | "Columns" | "Rows",
): SeriesRecord[] {
  const inColumns = by === "Columns" || (by === "Auto" && box.rows >= box.columns);
  const corner = book.values(sheet, {
    ...box,
    rows: Math.min(2, box.rows),
    columns: Math.min(2, box.columns),
  });
  const last = corner[corner.length - 1];
  const hasTopNames = box.rows > 1 && isName(corner[0][corner[0].length - 1]);
  const hasLeftNames = box.columns > 1 && isName(last[0]);

  const across = inColumns ? hasTopNames : hasLeftNames;
  const along = inColumns ? hasLeftNames : hasTopNames;
  const line = (index: number, from: number): Box =>
    inColumns
      ? boxOnSheet(box.row + from, box.column + index, box.rows - from, 1)
      : boxOnSheet(box.row + index, box.column + from, 1, box.columns - from);

  const series: SeriesRecord[] = [];
  const lines = inColumns ? box.columns : box.rows;
  for (let index = along ? 1 : 0; index < lines; index++) {
    const named = across ? { ...line(index, 0), rows: 1, columns: 1 } : null;
    series.push({
      name: named ? book.texts(sheet, named)[0][0] : `Series${series.length + 1}`,
      type,
      axisGroup: "Primary",
      values: line(index, across ? 1 : 0),
      categories: along ? line(0, across ? 1 : 0) : null,
    });
  }
  return series;
}

function isName(value: CellValue): boolean {
  return typeof value === "string";
}
