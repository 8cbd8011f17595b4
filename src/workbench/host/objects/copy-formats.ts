import { notImplemented } from "../host-error";
import { plainFormat } from "../plain-format";
import { requireWritableSheet } from "../protection";
import { givenCells, type Cells } from "./range";

/** Range.copyFrom, as far as it copies the looks of some cells, over and over, to those of a range. */
export function copyFormats({ book, sheet, box }: Cells, given: unknown, what: unknown): void {
  const source = givenCells(given, book, sheet);
  const { row, column, rows, columns } = source.box;
  // Excel repeats only what goes a whole number of times into the range.
  const fits = columns === 1 && box.rows % rows === 0 && rows <= 2;
  if (what !== "Formats" || !fits) {
    throw notImplemented("Range.CopyFrom but for the formats of one cell or two");
  }
  requireWritableSheet(book, sheet);
  const formats = Array.from({ length: rows }, (_, at) => ({
    ...plainFormat,
    ...book.format(source.sheet, row + at, column),
  }));
  if (rows === 1) return book.setFormat(sheet, box, formats[0]);
  for (let at = 0; at < box.rows; at += 1) {
    book.setFormat(sheet, { ...box, row: box.row + at, rows: 1 }, formats[at % rows]);
  }
}
