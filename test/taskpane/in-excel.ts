import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { settled } from "../support/client-library";
import { fill } from "../support/open-workbook";
import type { OpenPane } from "./open-pane";

const list = [
  ["Item", "Sales"],
  ["=Bolt", 50],
  ["Nut", 30],
  ["Cap", ""],
  ["Cup", 15],
  ["Pin", 5],
];

export const sheetOf = (book: MemoryBook) => book.sheets()[0].id;

export function fillList(book: MemoryBook): void {
  fill(book, sheetOf(book), list);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
}

/** Waits until pane and host have nothing left to do. */
export async function quietly(pane: OpenPane): Promise<void> {
  await pane.settled();
  await settled();
  await pane.settled();
}

/** Nothing that a user reads is Excel's or the program's own word. */
export function expectPlainWords(pane: OpenPane): void {
  expect(pane.text()).not.toMatch(/undefined|null|NaN|\[object|Injected|ActionIndex|RichApi/);
}
