import type { Book, Box } from "../book";
import { boxOnSheet, sheetColumns, sheetRows } from "../boxes";

/** Every row is as high as Excel's default; the host knows no other row heights. */
const rowHeight = 15;

/** Beside the cells it is drawn from, about as large as Excel makes it. */
export function defaultPlace(source: Box): Box {
  const column = Math.min(source.column + source.columns + 1, sheetColumns - 8);
  return boxOnSheet(Math.min(source.row, sheetRows - 15), column, 15, 8);
}

/** Points from the sheet's corner, as Chart.left, top, width and height have them. */
export function pointsOfPlace(book: Book, sheet: string, place: Box) {
  return {
    left: widthOf(book, sheet, 0, place.column),
    top: place.row * rowHeight,
    width: widthOf(book, sheet, place.column, place.columns),
    height: place.rows * rowHeight,
  };
}

/** The cells nearest to a place in points: charts stand on whole cells here. */
export function placeOfPoints(
  book: Book,
  sheet: string,
  { left, top, width, height }: ReturnType<typeof pointsOfPlace>,
): Box {
  const column = columnAt(book, sheet, 0, left);
  const row = Math.max(0, Math.round(top / rowHeight));
  const columns = Math.max(1, columnAt(book, sheet, column, width) - column);
  return boxOnSheet(row, column, Math.max(1, Math.round(height / rowHeight)), columns);
}

function widthOf(book: Book, sheet: string, from: number, columns: number): number {
  let width = 0;
  for (let j = 0; j < columns; j++) width += book.columnWidth(sheet, from + j);
  return width;
}

/** The column whose left edge is nearest to this many points right of `from`. */
function columnAt(book: Book, sheet: string, from: number, points: number): number {
  let rest = points;
  let column = from;
  while (column < sheetColumns - 1) {
    const width = book.columnWidth(sheet, column);
    if (rest < width / 2) break;
    rest -= width;
    column++;
  }
  return column;
}
