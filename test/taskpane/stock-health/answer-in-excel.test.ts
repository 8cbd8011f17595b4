/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { dateEntry } from "../../../src/taskpane/pane/date-entry";
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { fill, openWorkbook } from "../../support/open-workbook";
import { expectPlainWords, press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import * as stock from "./stock-list";

/** Receipts and batches stand to the right of the list, each after an empty column. */
const receiptsAt = stock.header.length + 1;
const batchesAt = receiptsAt + stock.receiptsHeader.length + 1;

function fillBook(): MemoryBook {
  const book = openWorkbook();
  fill(book, sheetOf(book), [stock.header, ...stock.items]);
  fill(book, sheetOf(book), [stock.receiptsHeader, ...stock.receipts], 0, receiptsAt);
  fill(book, sheetOf(book), [stock.batchesHeader, ...stock.batches], 0, batchesAt);
  select(book, 0);
  return book;
}

function select(book: MemoryBook, column: number): void {
  book.select(sheetOf(book), { row: 1, column, rows: 1, columns: 1 });
}

async function checked(): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await press(pane, "tab-stockHealth");
  await pane.type("health-today", "2026-11-30");
  await press(pane, "health-judge");
  await quietly(pane);
  return pane;
}

async function take(pane: OpenPane, book: MemoryBook, name: string, column: number) {
  select(book, column);
  await lookAtSelection(pane.pane);
  await quietly(pane);
  await press(pane, `health-${name}-take`);
}

test("one press says what works and what does not, in a sentence and by part", async () => {
  fillBook();
  const pane = await checked();
  expect(pane.text("health-headline")).toBe(
    "USD 2,990 in stock: 39% works, USD 1,060 is excess, USD 750 is dead.",
  );
  expect(pane.text("health-short")).toBe(
    "Beside it, 1 item is short: USD 120 to the safety stock, customers who wait included.",
  );
  expect(pane.text("health-left-out")).toBe(
    "2 rows cannot be checked: USD 15, and 1 of unknown worth. See the findings.",
  );
  expect(pane.text("health-parts")).toMatch(/Excess 2 items 1,060 35\.5% 212/);
  expectPlainWords(pane);
});

test("receipts and batches tell its age and what will expire; without them nothing is made up", async () => {
  const book = fillBook();
  const pane = await checked();
  expect(pane.has("health-buckets")).toBe(false);
  expect(pane.text("health-write-downs")).toMatch(/By age needs the list of receipts –/);
  await take(pane, book, "receipts", receiptsAt);
  await take(pane, book, "batches", batchesAt);
  expect(pane.text("health-headline")).toBe(
    "USD 2,990 in stock: 37% works, USD 1,000 is excess, USD 750 is dead, USD 80 will expire unsold, USD 60 has expired.",
  );
  expect(pane.text("health-buckets")).toMatch(/181 to 365 days 690 50% 345/);
  expect(pane.text("health-write-downs")).toMatch(/By age 5 of 5 items known 1,095/);
  expect(pane.text("health-receipts-finding-later")).toMatch(/1 row after the date of the report/);
  await press(pane, "health-receipts-give-up");
  expect(pane.has("health-buckets")).toBe(false);
  expectPlainWords(pane);
});

test("a part shows its largest items, and an item how its units fall in the parts", async () => {
  const book = fillBook();
  const pane = await checked();
  await take(pane, book, "batches", batchesAt);
  await take(pane, book, "receipts", receiptsAt);
  await press(pane, "health-part-expiring");
  expect(pane.text("health-largest-heading")).toBe("Will expire unsold: largest items");
  await press(pane, "health-item-0");
  expect(pane.text("health-item-heading")).toBe("Milk 1 l");
  const steps = pane.text("health-steps");
  expect(steps).toMatch(/On hand 120 240/);
  expect(steps).toMatch(/Expired EXPIRYRISK − 30 60/);
  expect(steps).toMatch(/Will expire unsold EXPIRYRISK − 40 80/);
  expect(steps).toMatch(/Working 50 100/);
  expect(pane.text("health-item-layers")).toMatch(/300 days 120 2 50%/);
  expectPlainWords(pane);
});

test("a change of a setting is answered at once, and one that is none is told beside its field", async () => {
  fillBook();
  const pane = await checked();
  await pane.type("health-coverA", "190");
  await quietly(pane);
  expect(pane.text("health-headline")).toContain("USD 750 is dead, USD 60 is excess.");
  await pane.type("health-ageLimits", "30; 60");
  expect(pane.has("health-reserve3")).toBe(true);
  expect(pane.has("health-reserve4")).toBe(false);
  await pane.type("health-ageLimits", "60; 30");
  expect(pane.text("health-ageLimits-problem")).toMatch(/^Enter one to eight whole numbers/);
});

test("columns, settings and second lists are kept in the workbook, the day of the report is not", async () => {
  const book = fillBook();
  const first = await checked();
  await take(first, book, "receipts", receiptsAt);
  await first.type("health-coverA", "30");
  await first.type("health-today", "2026-11-29");
  await quietly(first);
  select(book, 0);
  const pane = await openPane(workbook);
  await press(pane, "tab-stockHealth");
  expect(pane.text()).toContain(
    "The columns and settings of the last answer for this list are back.",
  );
  expect(pane.find<HTMLInputElement>("health-coverA").value).toBe("30");
  expect(pane.find<HTMLInputElement>("health-today").value).toBe(dateEntry(new Date()));
  await press(pane, "health-judge");
  await quietly(pane);
  expect(pane.has("health-buckets")).toBe(true);
});
