import { forEachGiven } from "../cell-entry";
import { givenText } from "../given";
import type { Cells } from "./range";

/** Sets an array of number formats, one call for each stretch of a column with the same format. */
export function setNumberFormats({ book, sheet, box }: Cells, given: unknown[]): void {
  const formats: (string | null)[][] = [];
  forEachGiven(given, box, (value, row, column) => {
    (formats[column] ??= [])[row] = value === null ? null : givenText(value);
  });
  formats.forEach((column, index) => {
    for (const { start, length, format } of stretches(column)) {
      if (format === null) continue;
      const stretch = {
        row: box.row + start,
        column: box.column + index,
        rows: length,
        columns: 1,
      };
      book.setFormat(sheet, stretch, { numberFormat: format });
    }
  });
}

function stretches(formats: (string | null)[]) {
  const found: { start: number; length: number; format: string | null }[] = [];
  formats.forEach((format, row) => {
    const last = found[found.length - 1];
    if (last && last.format === format) last.length++;
    else found.push({ start: row, length: 1, format });
  });
  return found;
}
