/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import type { ReportContent, StackedReportChart } from "../../../src/workbook/excel/types";
import { expectGolden } from "../../golden/golden";
import { asReportText } from "../../golden/report-text";
import { reportContent } from "../../../src/taskpane/stock-health/report/report-content";
import { press } from "../in-excel";
import { afterJudging, healthOn, openList, takeBoth } from "./open-health";

// The report tells when it was made; everything else goes on by the clock.
beforeAll(() => {
  jest.useFakeTimers({
    now: new Date(2026, 10, 30, 12),
    doNotFake: [
      ...(["hrtime", "nextTick", "performance", "queueMicrotask"] as const),
      ...(["requestAnimationFrame", "cancelAnimationFrame"] as const),
      ...(["requestIdleCallback", "cancelIdleCallback"] as const),
      ...(["setImmediate", "clearImmediate", "setInterval", "clearInterval"] as const),
      ...(["setTimeout", "clearTimeout"] as const),
    ],
  });
});
afterAll(() => jest.useRealTimers());

async function reported(isWhole = true): Promise<ReportContent> {
  const book = openList();
  const pane = await afterJudging(workbook);
  if (isWhole) await takeBoth(book, pane);
  return reportContent(pane.pane, healthOn(pane), new Date(2026, 10, 30, 12));
}

/*
 * By hand, of 2,000 + 200 + 240 + 550 = 2,990: valve 1,000 working and 1,000 excess; gasket 200 dead;
 * milk 60 expired, 80 expiring and 100 working; pump head 550 dead.
 */
test("page one says what is in stock, what of it is at risk and what is excess", async () => {
  const { front, chart } = await reported();
  expect(front!.headline).toMatch(/^USD 2,990 in stock: 37% works, USD 1,000 is excess/);
  expect(front!.figures.map(({ figure }) => figure)).toEqual(["USD 2,990", "USD 890", "USD 1,000"]);
  // 890 / 2,990; a fifth of 1,000.
  expect(front!.figures[1].meaning).toContain("29.8%");
  expect(front!.figures[2].meaning).toContain("USD 200 a year");
  const [parts] = front!.beside;
  expect(parts.rows.slice(1).map(([name, items, money]) => [name, items, money])).toEqual([
    ["Expired", 1, 60],
    ["Will expire unsold", 1, 80],
    ["Dead", 2, 750],
    ["Excess", 1, 1000],
    ["Working", 2, 1100],
    ["All", 5, 2990],
  ]);
  const { header, rows, colors } = chart as StackedReportChart;
  expect(header).toEqual(["Class", "Working", "Excess", "Dead", "Will expire unsold", "Expired"]);
  expect(rows).toEqual([
    ["A", 1000, 1000, 0, 0, 0],
    ["B", 0, 0, 750, 0, 0],
    ["C", 100, 0, 0, 80, 60],
  ]);
  expect(new Set(colors).size).toBe(5);
});

test("ages, both write-downs, what does not work by name and the findings follow", async () => {
  const { sections } = await reported();
  expect(sections.map(({ role }) => role)).toEqual([
    ...["ages", "writeDowns", "largest", "findings"],
  ]);
  const [ages, writeDowns, largest] = sections;
  // Valve: 150 at 11 of 10 days, 50 at 9 of 200; milk, moved, of 300; gasket and pump head of no receipt.
  expect(ages.rows.slice(1)).toEqual([
    ["Up to 90 days", 1650, 0, 0],
    ["91 to 180 days", 0, 0.25, 0],
    ["181 to 365 days", 690, 0.5, 345],
    ["Over 365 days", 0, 1, 0],
    ["Older than the records", 750, 1, 750],
    ["All", 3090, "", 1095],
  ]);
  // By value: only the gasket sells below its cost, 50 of 1 each; milk has no price.
  expect(writeDowns.rows.slice(1)).toEqual([
    ["By age", 1095, 5],
    ["To net realisable value", 50, 4],
  ]);
  expect(largest.rows.slice(1)).toEqual([
    ["Expired", "Milk 1 l", 30, 60],
    ["Will expire unsold", "Milk 1 l", 40, 80],
    ["Dead", "Pump head", 10, 550],
    ["Dead", "Gasket 80", 50, 200],
    ["Excess", "Valve DN50", 100, 1000],
  ]);
});

test("the sorted list holds every item that was checked, the most that does not work on top", async () => {
  const { table, tableNumberFormats } = await reported();
  const rows = table.cells(0, table.rows);
  expect(rows.map(([item]) => item)).toEqual([
    ...["Valve DN50", "Pump head", "Gasket 80", "Milk 1 l", "Seal kit"],
  ]);
  expect(rows.every((row) => row.length === table.header.length)).toBe(true);
  expect(tableNumberFormats).toHaveLength(table.header.length);
  expect(table.columnRoles).toEqual(expect.arrayContaining(["part", "age", "writeDownByAge"]));
});

test("without receipts nothing of age is told, and without a class one bar is drawn of all", async () => {
  const { sections, table } = await reported(false);
  expect(sections.map(({ role }) => role)).not.toContain("ages");
  expect(table.columnRoles).not.toContain("age");
});

test("the report as it stands on its sheet", async () => {
  const book = openList();
  const pane = await afterJudging(workbook);
  await takeBoth(book, pane);
  await press(pane, "health-report");
  expect(pane.text("stock-health-write-message")).toMatch(/^Written: Report on the sheet /);
  const sheet = snapshot(book).sheets.find(({ name }) => name === "Stock health")!;
  expectGolden("report-stock-health.txt", asReportText(sheet));
});
