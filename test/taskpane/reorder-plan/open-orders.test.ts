/** @jest-environment-options {"customExportConditions": ["umd"]} */
import type { Cell } from "../../../src/workbook/excel/types";
import { columnsToRead, sortRoles } from "../../../src/taskpane/list/read-roles";
import {
  guessOpenOrders,
  openOrderRoles,
} from "../../../src/taskpane/reorder-plan/open-orders/open-order-columns";
import { openOrdersOf } from "../../../src/taskpane/reorder-plan/open-orders/open-orders";
import { planList } from "../../../src/taskpane/reorder-plan/plan/plan-list";
import { planRow, tooLate } from "../../../src/taskpane/reorder-plan/plan/plan-row";
import { header, items } from "./item-list";
import { listOf, progress, readingOf, rowsOf, settingsOf, today } from "./plan-of";

async function read(cells: Cell[][]) {
  const rows = await rowsOf([header, ...items]);
  const list = listOf(cells, "Orders");
  const columns = guessOpenOrders(list);
  const reading = readingOf(list, cells, columnsToRead(openOrderRoles, columns));
  const sorted = await sortRoles(openOrderRoles, list, columns, reading, ".", progress);
  return { rows, columns, orders: await openOrdersOf(sorted, rows, today, progress) };
}

const orders: Cell[][] = [
  ["Order", "Item", "Open quantity", "Due date"],
  [4711, "Flange 100", 40, today + 10],
  [4711, "flange 100 ", 20, today + 60],
  [4712, "Valve DN50", 30, today - 3],
  [4713, "Gasket 80", 50, ""],
  [4714, "Seal kit", 25, "2026-12-05"],
  [4715, "Bearing 6204", 15, "soon"],
  [4716, "No such thing", 10, today + 5],
  [4717, "Pump head", -5, today + 5],
  [4718, "", 7, today + 5],
  [4719, "Pump head", "", today + 5],
];

test("the columns are known by their names", async () => {
  const { columns } = await read(orders);
  expect(columns.at).toEqual({ item: 1, quantity: 2, due: 3 });
});

test("every row is counted, or left out for one reason that is told", async () => {
  const { orders: read1 } = await read(orders);
  expect(read1.sorted.ledger).toEqual({
    ...{ taken: 6, hidden: 0, unknownItem: 1, noItem: 1, error: 0, text: 0, blank: 1, negative: 1 },
  });
  const told = Object.fromEntries(read1.sorted.findings.map(({ kind, rows }) => [kind, rows]));
  expect(told).toEqual({
    ...{ unknownItem: [6], noItem: [8], blank: [9], negative: [7] },
    ...{ overdue: [2], noDate: [3], unreadDate: [5], textDate: [4] },
  });
});

test("they take the place of the column: what is on order is their sum, at their days", async () => {
  const { rows, orders: open } = await read(orders);
  const withOrders = { ...rows, openOrders: open.byRow };
  const factsAt = (row: number) => planRow(withOrders, row, settingsOf()).facts;
  const daysInMonth = 365 / 12;
  expect(factsAt(2).onOrder).toBe(60);
  expect(factsAt(2).receipts).toEqual([
    { time: 10 / daysInMonth, quantity: 40 },
    { time: 60 / daysInMonth, quantity: 20 },
  ]);
  // The column has 50 for the pump head; the list of orders has none that counts.
  expect(planRow(rows, 5, settingsOf()).facts.onOrder).toBe(50);
  expect(factsAt(5).onOrder).toBe(0);
});

test("an open order that comes after the stock has run out is told", async () => {
  const { rows, orders: open } = await read([
    ["Item", "Quantity", "Due date"],
    ["Bearing 6204", 100, today + 34],
    ["Flange 100", 40, today + 10],
  ]);
  const withOrders = { ...rows, openOrders: open.byRow };
  // 95 bearings at 100 a month last 0.95 · 365 / 12 = 28.9 days.
  const { facts, runOut } = planRow(withOrders, 3, settingsOf());
  expect(runOut).toBeCloseTo(0.95, 12);
  expect(tooLate(facts, runOut)?.quantity).toBe(100);
  const planned = await planList(withOrders, settingsOf(), false, progress);
  expect(planned.findings.find(({ kind }) => kind === "tooLate")?.rows).toEqual([3]);
});
