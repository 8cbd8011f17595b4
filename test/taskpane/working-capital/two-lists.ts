import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { openWorkbook, sheetId } from "../../support/open-workbook";

type Rows = (string | number)[][];

/** A list that says when suppliers are paid, in all the ways in which lists do. */
export const bought: Rows = [
  [
    ...["Item", "Supplier", "Stock value, EUR", "Annual demand", "Sales price, EUR"],
    ...["Purchase price, EUR", "Customer payment term", "Supplier payment term"],
  ],
  ["Pipe", "Nordic", 1000, 365, 20, 10, 30, "30 net"],
  ["Bend", "NORDIC ", 1000, 365, 20, 10, 30, ""],
  ["Tee", "Sud", 1000, 365, 20, 10, 30, "2/10 net 45"],
  ["Cap", "Ost", 1000, 365, 20, 10, 30, 30],
  ["Plug", "Ost", 1000, 365, 20, 10, 30, 60],
  ["Nut", "West", 1000, 365, 20, 10, 30, "in advance"],
  ["Bolt", "West", 1000, 365, 20, 10, 30, 14],
];

/** One that says it of the customers alone. */
export const sold: Rows = [
  bought[0].slice(0, -1),
  ["Pump", "nordic", 40000, 900, 1200, 800, 30],
  ["Flange", "Sud", 3650, 365, 100, 40, 60],
  ["Valve", "Ost", 10000, 3650, 15, 10, 14],
  ["Gasket", "West", 5000, 7300, 3, 2, 14],
];

/** Both in one workbook. */
export function openBoth(other: Rows = sold): MemoryBook {
  return openWorkbook({ Bought: bought, Other: other });
}

/** Selects a cell of one of them, as the user does before the pane opens. */
export function selectIn(book: MemoryBook, name: string): void {
  book.select(sheetId(book, name), { row: 1, column: 0, rows: 1, columns: 1 });
}
