import { cellCount } from "../boxes";
import { notImplemented } from "../host-error";
import { plainFormat } from "../plain-format";
import { requireWritableSheet } from "../protection";
import { givenCells, type Cells } from "./range";

/** Range.copyFrom, as far as it copies the looks of one cell to every cell of a range. */
export function copyFormats({ book, sheet, box }: Cells, given: unknown, what: unknown): void {
  const source = givenCells(given, book, sheet);
  if (what !== "Formats" || cellCount(source.box) !== 1) {
    throw notImplemented("Range.CopyFrom but for the formats of one cell");
  }
  requireWritableSheet(book, sheet);
  const { row, column } = source.box;
  book.setFormat(sheet, box, { ...plainFormat, ...book.format(source.sheet, row, column) });
}
