/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { header, items } from "./item-list";
import { today } from "./plan-of";

/** The orders stand to the right of the list, with an empty column between. */
const ordersAt = header.length + 1;
const orders = [
  ["Item", "Quantity", "Due date"],
  ["Flange 100", 40, today + 40],
  ["Nobody knows", 5, today + 3],
];

async function planned(): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await press(pane, "tab-reorderPlan");
  await pane.type("reorder-today", "2026-11-30");
  await press(pane, "reorder-make");
  await quietly(pane);
  expect(pane.has("reorder-list")).toBe(true);
  return pane;
}

function fillBook(): MemoryBook {
  const book = openWorkbook();
  fill(book, sheetOf(book), [header, ...items]);
  fill(book, sheetOf(book), orders, 0, ordersAt);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  return book;
}

const lineOf = (pane: OpenPane, name: string) =>
  pane.table("reorder-list").find(([item]) => item.includes(name));

test("an order of the user's own is marked, kept, and taken back", async () => {
  fillBook();
  const pane = await planned();
  await pane.pressNamed("Flange 100");
  await pane.type("reorder-order-instead", "55");
  await quietly(pane);
  expect(lineOf(pane, "Flange 100")?.join(" ")).toMatch(/your order, \d+ proposed.* 55 /);
  expect(pane.text("reorder-own-order")).toMatch(/^This is your order; \d+ were proposed\./);
  const next = await planned();
  expect(lineOf(next, "Flange 100")?.join(" ")).toContain("your order");
  await press(next, "reorder-take-back-orders");
  await quietly(next);
  expect(lineOf(next, "Flange 100")?.join(" ")).not.toContain("your order");
});

test("the selected list is taken as open orders, and one that comes too late is told", async () => {
  const book = fillBook();
  const pane = await planned();
  book.select(sheetOf(book), { row: 1, column: ordersAt, rows: 1, columns: 1 });
  await lookAtSelection(pane.pane);
  await quietly(pane);
  await press(pane, "reorder-open-orders-take");
  await quietly(pane);
  expect(pane.text("reorder-open-orders-finding-unknownItem")).toBe(
    "1 row with an item that is not in the list",
  );
  // With them it needs no order today, and still runs out before they come.
  await press(pane, "reorder-group-soon");
  await pane.pressNamed("Flange 100");
  // 70 flanges at 75 a month last 28 days; the 40 arrive on the fortieth.
  expect(pane.text("reorder-item-too-late")).toBe(
    "40 on order arrive Sat, Jan 9, 2027, 12 days after it runs out.",
  );
});

test("an edit in the open orders is told beside the answer, and Refresh takes it in", async () => {
  const book = fillBook();
  const pane = await planned();
  book.select(sheetOf(book), { row: 1, column: ordersAt, rows: 1, columns: 1 });
  await lookAtSelection(pane.pane);
  await quietly(pane);
  await press(pane, "reorder-open-orders-take");
  expect(pane.has("reorder-source-changed")).toBe(false);
  const box = { row: 1, column: ordersAt + 1, rows: 1, columns: 1 };
  book.write(sheetOf(book), box, [[0]]);
  await settled();
  await quietly(pane);
  expect(pane.text("reorder-source-changed")).toContain(
    "Sheet1!Y1:AA3 has changed since it was read.",
  );
  await press(pane, "reorder-run-again");
  expect(pane.has("reorder-source-changed")).toBe(false);
  // 70 flanges are below their reorder point: without the 40 on order some are ordered again.
  expect(lineOf(pane, "Flange 100")?.join(" ")).toMatch(/Order now/);
  // Given up it is watched no more.
  await press(pane, "reorder-open-orders-give-up");
  book.write(sheetOf(book), box, [[10]]);
  await settled();
  await quietly(pane);
  expect(pane.has("reorder-source-changed")).toBe(false);
});
