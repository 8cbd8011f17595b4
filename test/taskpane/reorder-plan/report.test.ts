/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook as excel } from "../../../src/taskpane/pane/workbook-port";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { expectGolden } from "../../golden/golden";
import { asReportText } from "../../golden/report-text";
import { fill, openWorkbook } from "../../support/open-workbook";
import { FakeWorkbook } from "../fake-workbook";
import { press, sheetOf } from "../in-excel";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

const cells = [header, ...items];
const serialOf = (year: number, month: number, day: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

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

async function reported(rows: (string | number)[][]) {
  const workbook = new FakeWorkbook(rows);
  const pane = await afterPlanning(workbook);
  await pane.press("reorder-report");
  expect(pane.text("reorder-plan-write-message")).toMatch(/^Written: Report on the sheet /);
  return workbook.report!;
}

test("page one says what to order, what is out and what is too much", async () => {
  const { front, chart, sections, table } = await reported(cells);
  // 70 · 12.5 + 150 · 2 + 27 · 30 = 875 + 300 + 810 = 1,985.
  expect(front!.headline).toBe(
    "3 of 6 items need an order today: EUR 1,985. 1 item is out, and 1 will run out before an order placed today arrives.",
  );
  expect(front!.figures.map(({ figure }) => figure).slice(0, 2)).toEqual(["EUR 1,985", "2 items"]);
  expect(front!.figures[2].meaning).toMatch(/^too much, in 1 item; EUR [\d,]+ of it on order$/);
  // All three orders go to one supplier, so the chart is by urgency: 1,685 are 84.89 % of 1,985.
  expect(chart!.rows.map(([name, money]) => [name, money])).toEqual([
    ...[
      ["Out now", 875],
      ["Order now", 810],
      ["Runs out before an order arrives", 300],
    ],
  ]);
  expect(chart!.rows.map(([, , share]) => share)).toEqual([
    ...[expect.closeTo(0.4408, 4), expect.closeTo(0.8489, 4), 1],
  ]);
  expect(chart!.header).toEqual(["Group", "To order, EUR", "Cumulative share"]);
  const [groups] = front!.beside;
  expect(groups.rows.map(([, count]) => count)).toEqual(["Items", 1, 1, 1, 1, 1, 1, 6]);
  // One item has an open order, which bears no date.
  expect(sections.map(({ role }) => role)).toEqual(["findings", "item", "orders"]);
  expect(table.rows).toBe(6);
});

test("the orders stand by supplier, each with its sum, and the sums add up", async () => {
  const mixed = cells.map((row, k) =>
    k === 3 ? [row[0], "Sud", ...row.slice(2)] : k === 2 ? [row[0], "", ...row.slice(2)] : row,
  );
  const { sections } = await reported(mixed);
  const [, ...rows] = sections.find(({ role }) => role === "orders")!.rows;
  // 14 days of lead time before Nov 30 itself: it is out.
  const day = serialOf(2026, 11, 16);
  expect(
    rows.map(([supplier, item, order, cost, money]) => [supplier, item, order, cost, money]),
  ).toEqual([
    ["Nordic", "Valve DN50", 70, 12.5, 875],
    ["Sum of Nordic", "", "", "", 875],
    ["Sud", "Flange 100", 27, 30, 810],
    ["Sum of Sud", "", "", "", 810],
    ["No supplier", "Gasket 80", 150, 2, 300],
    ["Sum of No supplier", "", "", "", 300],
    ["All orders", "", "", "", 1985],
  ]);
  expect(rows[0][5]).toBe(day);
});

test("the sorted list holds every item, the most urgent first, under its headers", async () => {
  const { table, tableNumberFormats } = await reported(cells);
  const rows = table.cells(0, table.rows);
  expect(rows.map(([item]) => item)).toEqual(items.map(([name]) => name));
  expect(rows.every((row) => row.length === table.header.length)).toBe(true);
  expect(tableNumberFormats).toHaveLength(table.header.length);
  const at = table.columnRoles.indexOf("orderBy");
  expect(tableNumberFormats[at]).toBe("m/d/yyyy");
});

test("each group has its money: what is ordered adds up, what is not stands beside it and says what it is", async () => {
  const { front } = await reported(cells);
  const [{ rows }] = front!.beside;
  expect(rows[0]).toEqual(["Group", "Items", "To order, EUR", "Other money, EUR", "Which is"]);
  const [out, late, now, soon, covered, tooMuch, all] = rows.slice(1);
  expect([out, late, now].map((row) => row.slice(2))).toEqual([
    ...[
      [875, "", ""],
      [300, "", ""],
      [810, "", ""],
    ],
  ]);
  // Bearings sell 100 a month, so 23.01 in 7 days: 95 − 23.01 = 71.99 are below the reorder point of
  // 78.71, by less than the 23.01 until the order after it. 24 at 4.
  expect(soon.slice(2)).toEqual(["", 96, "to order then"]);
  // 200 seal kits at 8.
  expect(covered.slice(2)).toEqual(["", 1600, "in stock"]);
  // 450 − 18.326 − 90 days of 20 a month (59.178) = 372.496 pump heads, at 55.
  expect(tooMuch.slice(2)).toEqual(["", expect.closeTo(20_487.27, 2), "too much"]);
  expect(all).toEqual(["All", 6, 1985, "", ""]);
});

test("where nothing is to be ordered the report has neither chart nor orders", async () => {
  const full = cells.map((row, k) => (k === 0 ? row : [...row.slice(0, 2), 900, ...row.slice(3)]));
  const { chart, sections, front } = await reported(full);
  expect(front!.picture!.title).toMatch(/^Stock of .* from today on$/);
  expect(front!.headline).toBe("None of 6 items needs an order today.");
  expect(chart).toBeUndefined();
  expect(sections.map(({ role }) => role)).toEqual(["findings"]);
});

test("the report as it stands on its sheet", async () => {
  const book = openWorkbook();
  fill(book, sheetOf(book), cells);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = await afterPlanning(excel);
  await press(pane, "reorder-report");
  expectGolden("report-reorder-plan.txt", asReportText(snapshot(book).sheets[1]));
});
