/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { ReportContent } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { quietly } from "../in-excel";
import type { OpenPane } from "../open-pane";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

/** Valves from Nordic, gaskets from Ost and flanges from "OST ": orders of 875, 300 and 810. */
const suppliers = ["Nordic", "Ost", "OST ", "Sud", "Sud", "Sud"];
const cells = [header, ...items.map((row, k) => [row[0], suppliers[k], ...row.slice(2)])];

async function planned(rows: (string | number)[][] = cells) {
  const workbook = new FakeWorkbook(rows);
  return { workbook, pane: await afterPlanning(workbook) };
}

async function report(workbook: FakeWorkbook, pane: OpenPane): Promise<ReportContent> {
  await pane.press("reorder-report");
  expect(pane.text("reorder-plan-write-message")).toMatch(/^Written: Report/);
  return workbook.report!;
}

const rowsOf = ({ sections, front }: ReportContent, role: string) =>
  [...sections, ...front!.below.flat()].find((section) => section.role === role)?.rows;

test("names that differ in case or blanks are one supplier: in the answer, the chart, the orders and the list", async () => {
  const { workbook, pane } = await planned();
  expect(pane.table("reorder-suppliers").map(([name]) => name)).toEqual([
    ...["Supplier", "Ost", "Nordic", "Sud"],
  ]);
  const content = await report(workbook, pane);
  expect(content.chart!.rows.map(([name, money]) => [name, money])).toEqual([
    ...[
      ["Ost", 1110],
      ["Nordic", 875],
    ],
  ]);
  const orders = rowsOf(content, "orders")!.map(([supplier]) => supplier);
  expect(orders).toEqual([
    ...["Supplier", "Ost", "Ost", "Sum of Ost", "Nordic", "Sum of Nordic", "All orders"],
  ]);
  const at = content.table.columnRoles.indexOf("supplier");
  const listed = content.table.cells(0, content.table.rows).map((row) => row[at]);
  expect(listed).toEqual(["Nordic", "Ost", "Ost", "Sud", "Sud", "Sud"]);
});

test("a least value of one supplier stands in the settings, and its total is held against it", async () => {
  const { workbook, pane } = await planned();
  expect(rowsOf(await report(workbook, pane), "suppliers")).toBeUndefined();
  await pane.type("reorder-supplierMinimum", "1000");
  await quietly(pane);
  await pane.pressNamed("Nordic");
  await pane.type("reorder-supplier-minimum", "500");
  await quietly(pane);
  const content = await report(workbook, pane);
  expect(rowsOf(content, "settings")).toEqual(
    expect.arrayContaining([
      ["Least order value of a supplier", "EUR 1,000"],
      ["Limits of single suppliers", "1 entered"],
    ]),
  );
  expect(rowsOf(content, "suppliers")).toEqual([
    [
      ...["Supplier", "Items", "To order, EUR", "Least order value, EUR", "Missing, EUR"],
      ...["Asked by", "How it came about"],
    ],
    // 1,110 and 875 are more than what is asked.
    ["Ost", 2, 1110, 1000, 0, "the settings", ""],
    ["Nordic", 1, 875, 500, 0, "your entry", ""],
  ]);
});

test("what a budget leaves below the least value is missing, and said to be", async () => {
  const { workbook, pane } = await planned();
  await pane.type("reorder-supplierMinimum", "800");
  await quietly(pane);
  await pane.type("reorder-budget", "900");
  await quietly(pane);
  const content = await report(workbook, pane);
  const [, ...rows] = rowsOf(content, "suppliers")!;
  for (const [, , money, least, missing, , note] of rows) {
    expect(missing).toBe(Math.max(0, Number(least) - Number(money)));
    expect(String(note).includes("below EUR 800 after the budget")).toBe(Number(missing) > 0);
  }
  expect(rows.some(([, , , , missing]) => Number(missing) > 0)).toBe(true);
});

test("limits from columns of the list say so", async () => {
  const limited = cells.map((row, k) => [
    ...row,
    k === 0 ? "Supplier minimum, EUR" : suppliers[k - 1] === "Nordic" ? 900 : "",
  ]);
  const { workbook, pane } = await planned(limited);
  const content = await report(workbook, pane);
  expect(rowsOf(content, "settings")).toContainEqual([
    ...["Limits of single suppliers", "1 from the list"],
  ]);
  const nordic = rowsOf(content, "suppliers")!.find(([name]) => name === "Nordic")!;
  // 70 valves at 12.5 are 875; a day more of 1.973 takes the next pack of 10: 1,000.
  expect(nordic.slice(0, 6)).toEqual(["Nordic", 1, 1000, 900, 0, "the list"]);
});
