import type { Cell } from "../../../src/workbook/excel/types";
import {
  figuresInTable,
  totalNamed,
} from "../../../src/taskpane/working-capital/three-totals/figures-in-table";
import {
  readTotals,
  workOutTotals,
} from "../../../src/taskpane/working-capital/three-totals/three-totals";
import { call } from "../../functions/excel";

const typed = {
  ...{ stock: "1500000", receivables: "600000", payables: "900000" },
  ...{ sales: "7300000", costOfSales: "5475000" },
};

test("DSI, DSO, DPO, cash cycle and the day's money of three totals are those of the functions", () => {
  const read = readTotals(typed, ".");
  if (!("numbers" in read)) throw new Error("Three totals need a correction.");
  const { total, levers } = workOutTotals(read.numbers, { daysPerYear: 365, rate: 0.08 });
  const [[[dsi]], [[dso]], [[dpo]]] = [
    call("DSI", 1500000, 5475000),
    call("DSO", 600000, 7300000),
    call("DPO", 900000, 5475000),
  ];
  expect([total.daysOfStock, total.daysOfSales, total.daysOfPurchases]).toEqual([
    ...[expect.closeTo(dsi as number, 9), expect.closeTo(dso as number, 9)],
    expect.closeTo(dpo as number, 9),
  ]);
  // 100 + 30 − 60 days
  expect(total.cashCycle).toBeCloseTo(70, 9);
  expect(total.need).toBeCloseTo(1200000, 6);
  expect(total.costOfCapital).toBeCloseTo(96000, 6);
  // 7.3 million and 5.475 million over 365 days.
  expect(levers.map(({ kind, money }) => [kind, Math.round(money)])).toEqual([
    ["customer-term", 20000],
    ["stock", 15000],
    ["supplier-term", 15000],
  ]);
});

test("a missing figure or one that is no amount is told, and a flow has to be above 0", () => {
  const read = readTotals({ ...typed, stock: "", payables: "much", sales: "0" }, ".");
  expect(read).toEqual({ problems: { stock: "number", payables: "number", sales: "flow" } });
});

test.each([
  ["Inventory", "stock"],
  ["Varelager", "stock"],
  ["Vaihto-omaisuus", "stock"],
  ["Accounts receivable", "receivables"],
  ["Kundfordringar", "receivables"],
  ["Ostovelat", "payables"],
  ["Verbindlichkeiten aus Lieferungen und Leistungen", "payables"],
  ["Cost of goods sold", "costOfSales"],
  ["Wareneinsatz", "costOfSales"],
  ["Net sales", "sales"],
  ["Liikevaihto", "sales"],
  ["Cash", null],
])("%s is %s", (name, field) => expect(totalNamed(name)).toBe(field));

test("figures stand at the right of their names, or below them", () => {
  const beside: Cell[][] = [
    ["Balance sheet", "2026"],
    ["Inventories", 1500],
    ["Trade receivables", "600"],
    ["Trade payables", 900],
    ["Net sales", 7300],
    ["Cost of sales", 5475],
  ];
  const all = { stock: 1500, receivables: 600, payables: 900, sales: 7300, costOfSales: 5475 };
  expect(figuresInTable(beside, ".")).toEqual({ figures: all, twice: [] });
  const below: Cell[][] = [
    ["Inventories", "Trade receivables", "Trade payables", "Net sales", "Cost of sales"],
    [1500, 600, 900, 7300, 5475],
  ];
  expect(figuresInTable(below, ".")).toEqual({ figures: all, twice: [] });
});

test("two numbers under one name are told, not chosen from", () => {
  const cells: Cell[][] = [
    ["Inventory", 1500],
    ["Trade payables", 900],
    ["Inventory", 1400],
  ];
  expect(figuresInTable(cells, ".")).toEqual({ figures: { payables: 900 }, twice: ["stock"] });
});
