/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { explainPlan, reasonsOfPlan } from "../../../src/taskpane/reorder-plan/report/explain-plan";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, sheetOf } from "../in-excel";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

async function written(...ids: string[]) {
  const book = openWorkbook();
  fill(book, sheetOf(book), [header, ...items]);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = await afterPlanning(workbook);
  await press(pane, ...ids);
  const cellAt = async (row: number, column: number, sheet = sheetOf(book)) => {
    book.select(sheet, { row, column, rows: 1, columns: 1 });
    return await workbook.readActiveCell();
  };
  return { book, pane: pane.pane, cellAt };
}

test("each figure is told with its item, and an order with the steps that lead to it", async () => {
  const { pane, cellAt } = await written("reorder-write");
  const told = async (row: number, column: number) => explainPlan(pane, await cellAt(row, column))!;
  const order = await told(1, 23);
  expect(order.sentences[0]).toMatch(/order 70 units of Valve DN50/);
  expect(order.facts[order.facts.length - 1]).toEqual(["Order", "70"]);
  expect(order.facts.map(([name]) => name)).toContain("In packs of");
  expect((await told(5, 23)).sentences[0]).toMatch(/no order of Seal kit/);
  // 70 · 12.5
  expect((await told(1, 24)).sentences[0]).toMatch(/EUR 875/);
  expect((await told(3, 25)).sentences[0]).toMatch(/^Ordered by Mon, Dec 7, 2026, Flange 100/);
  expect((await told(2, 26)).sentences[0]).toMatch(/^Gasket 80: Runs out before an order arrives/);
  expect((await told(1, 27)).sentences[0]).toMatch(/^Valve DN50 keeps /);
  expect((await told(1, 28)).sentences[0]).toMatch(/Valve DN50 are down to /);
  expect((await told(0, 23)).sentences[0]).toContain("header");
  expect(explainPlan(pane, await cellAt(1, 22))).toBeNull();
});

test("what somebody has put there since is told with the way to know more", async () => {
  const { book, pane, cellAt } = await written("reorder-write");
  book.write(sheetOf(book), { row: 1, column: 23, rows: 1, columns: 1 }, [[71]]);
  const { sentences } = explainPlan(pane, await cellAt(1, 23))!;
  expect(sentences[0]).toContain("Stockbook wrote 71 here");
  expect(sentences[0]).toContain("plan its list again");
});

test("the report is told to be one, and another part's column is none of the plan's", async () => {
  const { book, pane, cellAt } = await written("reorder-report");
  const report = book.sheets()[1].id;
  expect(explainPlan(pane, await cellAt(0, 0, report))!.sentences[0]).toContain("reorder plan");
  expect(reasonsOfPlan(pane, await cellAt(0, 0, report))).toEqual([]);
  expect(reasonsOfPlan(pane, await cellAt(1, 2))).toEqual([]);
});
