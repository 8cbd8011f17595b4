import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import type { Act } from "./at-every-batch";
import { box } from "./item-list";

/** The list begins here, so that there is something above it and to its left. */
export const top = 2;
export const left = 1;

const sheetOf = (book: MemoryBook) => book.sheets()[0].id;

const writes =
  (row: number, column: number, text: string): Act =>
  (book) =>
    book.write(sheetOf(book), box(top + row, left + column, 1, 1), [[text]]);

/** What colleagues do to a list of three columns, and to the columns beside it. */
export function colleagues(items: number): Record<string, Act> {
  return {
    "edits the first item": writes(1, 1, "edited"),
    "edits an item in the middle": writes(items >> 1, 2, "edited"),
    "edits the last item": writes(items, 1, "edited"),
    "inserts rows above the list": (book) => book.insertRows(sheetOf(book), 0, 2),
    "inserts rows near the top of the list": (book) => book.insertRows(sheetOf(book), top + 3, 2),
    "inserts rows near the end of the list": (book) =>
      book.insertRows(sheetOf(book), top + items - 2, 3),
    "inserts a row and fills it": (book) => {
      book.insertRows(sheetOf(book), top + 9, 1);
      const cells = [["Mine", 1, 2, "theirs", "theirs", "theirs"]];
      book.write(sheetOf(book), box(top + 9, left, 1, 6), cells);
    },
    "inserts rows below the list": (book) => book.insertRows(sheetOf(book), top + items + 1, 2),
    "deletes rows of the list": (book) => book.deleteRows(sheetOf(book), top + 5, 3),
    "deletes rows above the list": (book) => book.deleteRows(sheetOf(book), 0, 1),
    "inserts a column left of the list": (book) => book.insertColumns(sheetOf(book), 0, 1),
    "inserts a column right of the list": (book) => book.insertColumns(sheetOf(book), left + 3, 1),
    "deletes a column of the list": (book) => book.deleteColumns(sheetOf(book), left + 1, 1),
    "writes where the first class goes": writes(1, 3, "theirs"),
    "writes where the last class goes": writes(items, 4, "theirs"),
    "types a text like a formula where the first class goes": writes(1, 3, "=1+1"),
    "types a text like a number where the last class goes": writes(items, 4, "0012"),
    "renames the sheet": (book) => {
      book.updateSheet({ ...book.sheets()[0], name: "Renamed" });
    },
    "deletes the sheet": (book) => book.deleteSheet(sheetOf(book)),
  };
}
