/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { cells, narrow } from "./lists";
import { afterFinding } from "./open-zero-stock";

const money = cells.map((row, k) =>
  k === 0 ? row.map((cell) => (cell === "Unit cost" ? "Unit cost, USD" : cell)) : row,
);

test("the report says on page one what zero stock frees, and why each item has its advice", async () => {
  const workbook = new FakeWorkbook(money);
  const pane = await afterFinding(workbook);
  await pane.press("zero-report");
  expect(pane.text("zero-stock-write-message")).toMatch(/^Written: Report on the sheet /);
  const { front, chart, table, sections, about, source } = workbook.report!;
  // 3 · 2500 + 50 · 40 = 9500, and the stock of all is worth 12,420: 76.5 %.
  expect(front!.headline).toBe(
    "2 of 6 items can do without stock: that frees USD 9,500 of 12,420, 76% of the stock at its unit value.",
  );
  expect(front!.figures.map(({ figure }) => figure)).toEqual([
    "USD 9,500",
    "1 item to review",
    "Nothing left out",
  ]);
  expect(chart!.rows).toEqual([
    ["High value and slow", 7500, expect.closeTo(7500 / 12420)],
    ["Lead time too long", 2500, expect.closeTo(10000 / 12420)],
    ["Made to order", 2000, expect.closeTo(12000 / 12420)],
    ["Lead time unsteady", 200, expect.closeTo(12200 / 12420)],
    ["No rule decides", 140, expect.closeTo(12340 / 12420)],
    ["Demand erratic", 80, 1],
  ]);
  const rows = table.cells(0, table.rows);
  expect(rows.map(([item, advice, reason]) => [item, advice, reason])).toEqual([
    ["Pump", "zero", "High value and slow"],
    ["Valve", "zero", "Made to order"],
    ["Nut", "review", "No rule decides"],
    ["Belt", "stock", "Lead time too long"],
    ["Seal", "stock", "Lead time unsteady"],
    ["Hose", "stock", "Demand erratic"],
  ]);
  expect(table.header).toContain("Stock value, USD");
  expect(workbook.report!.tableAligned![table.header.indexOf("Lead time, in days")]).toBe("Right");
  expect(rows[0]).toHaveLength(table.header.length);
  expect(sections.map(({ role }) => role)).toEqual(["findings", "settings"]);
  expect(about).toMatchObject({ name: "Items" });
  expect(source).toBeDefined();
});

test("the report can be taken back", async () => {
  const workbook = new FakeWorkbook(cells);
  const pane = await afterFinding(workbook);
  await pane.press("zero-report");
  await pane.pressNamed(/^Take back:/);
  expect(pane.status).toMatch(/^Taken back: Report on the sheet/);
  expect(pane.text()).not.toContain("Take back");
});

test("without a stock the report counts items", async () => {
  const workbook = new FakeWorkbook(narrow);
  const pane = await afterFinding(workbook);
  await pane.press("zero-report");
  const { front, chart, table } = workbook.report!;
  expect(front!.headline).toBe("1 of 6 items can do without stock.");
  expect(front!.figures[0].figure).toBe("1 item without stock");
  expect(chart!.rows.map(([, items]) => items)).toEqual([2, 1, 1, 1, 1]);
  expect(table.header).not.toContain("Stock value");
});
