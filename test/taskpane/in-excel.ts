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

/**
 * Sales of 100 and order lines of 100, demand of four months, at two sites; the names of the first
 * four would be formulas if anybody typed them.
 */
export const year = [
  ["Item", "Site", "Sales", "Lines", "Jan", "Feb", "Mar", "Apr"],
  ["=Bolt", "North", 50, 3, 5, 5, 6, 5],
  ["-Nut", "South", 30, 70, 0, 9, 0, 0],
  ["+Cup", "North", 15, 20, 2, 4, 6, 4],
  ["@Pin", "South", 4, 6, 1, 1, 1, 1],
  ["Rod", "North", 1, 1, 0, 0, 0, 0],
];

export const sheetOf = (book: MemoryBook) => book.sheets()[0].id;

export function fillList(book: MemoryBook): void {
  fill(book, sheetOf(book), list);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
}

export function fillYear(book: MemoryBook): void {
  fill(book, sheetOf(book), year);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
}

/** Presses one after the other; "group-column=1" chooses instead. */
export async function press(pane: OpenPane, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const [control, value] = id.split("=");
    if (value === undefined) await pane.press(control);
    else await pane.choose(control, value);
    await quietly(pane);
  }
}

/** The same as a step that goes on with the pane. */
export const pressing = (id: string) => async (pane: OpenPane) => {
  await press(pane, id);
  return pane;
};

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
