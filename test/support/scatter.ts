import type { Box, CellContent } from "../../src/workbench/host/book";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";

type Given = readonly (readonly (CellContent | null)[])[];

/**
 * What versions of Excel have been seen to do with several rows that are written at once over rows a
 * filter hides: each row in view gets the first of them, or they go one after the other to those in
 * view. The rows out of view keep what they hold.
 */
export const scatterings: Record<string, (given: Given, inView: number) => Given[number]> = {
  "gives each row in view the first cells": (given) => given[0],
  "fills the rows in view one after the other": (given, inView) => given[inView],
};

/** From now on this workbook does so, and clears rows in view alone. */
export function scatterWrites(book: MemoryBook, how: keyof typeof scatterings): void {
  const write = book.write.bind(book);
  const clear = book.clear.bind(book);
  const isFiltered = (sheet: string) =>
    book.filter(sheet)?.column != null ||
    book.tables().some((table) => table.sheet === sheet && table.isFiltered);
  /** Rows of the box that are in view; null where all are, or where it is a single one. */
  const inView = (sheet: string, box: Box): number[] | null => {
    if (box.rows === 1 || !isFiltered(sheet)) return null;
    const shown = book.hiddenRows(sheet, box).flatMap((hidden, row) => (hidden ? [] : [row]));
    return shown.length === box.rows ? null : shown;
  };
  const rowOf = (box: Box, row: number) => ({ ...box, row: box.row + row, rows: 1 });
  book.write = (sheet, box, given) => {
    const shown = inView(sheet, box);
    if (shown === null) return write(sheet, box, given);
    shown.forEach((row, at) => write(sheet, rowOf(box, row), [scatterings[how](given, at)]));
  };
  book.clear = (sheet, box, what) => {
    const shown = inView(sheet, box);
    if (shown === null) return clear(sheet, box, what);
    shown.forEach((row) => clear(sheet, rowOf(box, row), what));
  };
}
