/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Box } from "../../../src/workbook/excel/types";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { expectGolden } from "../../golden/golden";
import { asReportText } from "../../golden/report-text";
import { FakeWorkbook } from "../fake-workbook";
import { press } from "../in-excel";
import { openPane } from "../open-pane";
import { header, items, needs } from "./capital-list";
import { afterAnswering, openList } from "./open-capital";

const cells = [header, ...items];

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

async function reported(rows: (string | number)[][], ...before: string[]) {
  const workbook = new FakeWorkbook(rows);
  const pane = await openPane(workbook);
  await pane.press("tab-workingCapital");
  await pane.settled();
  await pane.press("capital-make");
  await pane.settled();
  for (const id of before) {
    const [control, value] = id.split("=");
    await pane.choose(control, value);
    await pane.settled();
  }
  await pane.press("capital-report");
  expect(pane.text("working-capital-write-message")).toMatch(/^Written: Report on the sheet /);
  return workbook.report!;
}

const sectionOf = (
  { sections, front }: Awaited<ReturnType<typeof reported>>,
  role: string,
): (string | number | boolean)[][] =>
  [...front!.beside, ...front!.below.flat(), ...sections].find((each) => each.role === role)!.rows;

// By hand: stock 40,000 + 10,000 + 5,000 + 3,650 = 58,650. A day's sales are 900 · 1,200 / 365 =
// 2,958.90, 150, 60 and 100; receivables 88,767.12 + 2,100 + 840 + 6,000 = 97,707.12. A day's purchases
// are 1,972.60, 100, 40 and 40; payables 59,178.08 + 6,000 + 0 + 1,800 = 66,978.08.
const [stock, receivables, payables] = [58_650, 97_707.12, 66_978.08];
const need = 89_379.04;
const [salesADay, costADay] = [3_268.904, 2_152.603];

test("page one says what is tied up, what it costs and how long the cycle takes", async () => {
  const report = await reported(cells);
  const { front } = report;
  // 8 % of 89,379.04 is 7,150.32; 27.2 + 29.9 − 31.1 days.
  expect(front!.headline).toBe(
    "EUR 89,379 is tied up: stock 58,650 + receivables 97,707 − payables 66,978. At 8% it costs EUR 7,150 a year. The cash cycle takes 26 days.",
  );
  expect(front!.figures.map(({ figure }) => figure)).toEqual([
    "EUR 89,379",
    "EUR 7,150",
    "26 days",
  ]);
  const parts = sectionOf(report, "parts").slice(1);
  const expected = [
    [stock / costADay, stock],
    [receivables / salesADay, receivables],
    [-payables / costADay, -payables],
    [(stock - payables) / costADay + receivables / salesADay, need],
  ];
  parts.forEach(([, days, money], k) => {
    expect(days).toBeCloseTo(expected[k][0], 2);
    expect(money).toBeCloseTo(expected[k][1], 1);
  });
});

test("the grid of terms stands beside the chart, with what is tied up now among its cells", async () => {
  const { front } = await reported(cells);
  const [terms] = front!.beside;
  const flat = terms.rows.flat().filter((cell) => typeof cell === "number") as number[];
  expect(flat.some((cell) => Math.abs(cell - need) < 0.01)).toBe(true);
  // Cash on both sides leaves the stock.
  expect(terms.rows[1][0]).toBe("cash");
  expect(terms.rows[1][1]).toBeCloseTo(stock, 6);
  expect(terms.rows.every((row) => row.length === terms.columnRoles.length)).toBe(true);
  const isBelow = terms.rows.map((row) => row.map((cell) => typeof cell === "number" && cell < 0));
  terms.looks!.forEach((looks, row) =>
    looks.forEach((look, column) => {
      expect(look?.fill === "#DFF6DD").toBe(isBelow[row][column]);
    }),
  );
});

test("the chart and the levers are ranked by what one day frees", async () => {
  const report = await reported(cells);
  const names = ["sooner from Retail", "less stock", "later to Nordic"];
  expect(report.chart!.rows.map(([name]) => name).slice(0, 3)).toEqual(names);
  const levers = sectionOf(report, "levers").slice(1);
  expect(levers.map(([name]) => name)).toEqual([...names, "sooner from Marine", "later to Sud"]);
  const money = [3_168.904, 2_152.603, 2_072.603, 100, 80];
  levers.forEach((lever, k) => {
    expect(lever[3]).toBeCloseTo(money[k], 2);
    expect(lever[4]).toBeCloseTo(money[k] * 0.08, 3);
  });
  const shares = report.chart!.rows.map(([, , share]) => share as number);
  expect(shares[shares.length - 1]).toBe(1);
});

test("suppliers, customers and groups each add up to the whole", async () => {
  const report = await reported(cells);
  for (const role of ["by-supplier", "by-customer", "by-group"]) {
    const [, ...rows] = sectionOf(report, role);
    const all = rows.pop()!;
    for (const column of [1, 2, 3, 4, 5]) {
      const sum = rows.reduce((total, row) => total + (row[column] as number), 0);
      expect(all[column]).toBeCloseTo(sum, 6);
    }
    expect(all[5]).toBeCloseTo(need, 1);
  }
});

test("the sorted list holds every row, most money first, under its headers", async () => {
  const { table, tableNumberFormats } = await reported(cells);
  const rows = table.cells(0, table.rows);
  expect(rows.map(([item]) => item)).toEqual(["Pump", "Flange", "Valve", "Gasket"]);
  const at = table.columnRoles.indexOf("need");
  [needs[0], needs[3], needs[1], needs[2]].forEach((each, k) =>
    expect(rows[k][at]).toBeCloseTo(each, 8),
  );
  expect(rows.every((row) => row.length === table.header.length)).toBe(true);
  expect(tableNumberFormats).toHaveLength(table.header.length);
});

test("what other terms free stands in it where somebody asked", async () => {
  expect((await reported(cells)).sections.map(({ role }) => role)).not.toContain("whatIf");
  const report = await reported(cells, "capital-supplierAtLeast=60");
  const section = report.sections.find(({ role }) => role === "whatIf")!;
  expect(section.heading).toBe("What if: Suppliers are paid after at least 60 days");
  // Pump 30 days more of 1,972.60, Gasket 60 of 40, Flange 15 of 40: 59,178.08 + 2,400 + 600.
  const all = section.rows[section.rows.length - 1];
  expect(all[3]).toBeCloseTo(62_178.08, 1);
});

test("nothing is sold: no days, no levers, no chart, and nothing that is no number", async () => {
  const report = await reported([
    header,
    ["Pump", "Nordic", "Retail", "Pumps", 40000, 0, 1200, 800, 30, 30],
  ]);
  expect(report.chart).toBeUndefined();
  expect(report.sections.map(({ role }) => role)).not.toContain("levers");
  const { table } = report;
  const { front, sections } = report;
  const shown = [...front!.beside, ...front!.below.flat(), ...sections].map(({ rows }) => rows);
  const all = [...shown.flat(2), ...table.cells(0, table.rows).flat()];
  expect(all.every((cell) => typeof cell === "string" || Number.isFinite(cell))).toBe(true);
  expect(JSON.stringify([front, all])).not.toMatch(/NaN|Infinity|undefined/);
});

test("a row whose term cannot be read is told, and left out of the table", async () => {
  const odd = cells.map((row, k) => (k === 4 ? [...row.slice(0, 9), "EOM"] : row));
  const report = await reported(odd);
  expect(report.table.rows).toBe(3);
  const [, ...findings] = sectionOf(report, "findings");
  expect(findings[0].slice(0, 3)).toEqual([
    "1 row with a term from the end of a month",
    expect.stringMatching(/^Left out\./),
    1,
  ]);
});

test("it prints on its long side, one page wide, with the list's names on every page", async () => {
  const book = openList(cells);
  const pane = await afterAnswering();
  await press(pane, "capital-report");
  const { page, cells: written, ...drawn } = snapshot(book).sheets[1];
  const [table] = drawn.tables as { box: Box }[];
  const [chart] = drawn.charts as { series: { values: Box }[] }[];
  expect(page).toMatchObject({ orientation: "Landscape", fit: { wide: 1 } });
  expect(page.titleRows?.row).toBe(table.box.row);
  // What the chart is drawn from lies below what is printed.
  for (const { values } of chart.series) {
    expect(values.row).toBeGreaterThanOrEqual(page.area?.rows ?? NaN);
  }
  // Page one holds the settings, and ends before the levers.
  const rowOf = (text: string) =>
    Number(/\d+/.exec(Object.keys(written).find((cell) => written[cell] === text) ?? "")?.[0]);
  const [end] = page.breaks ?? [];
  expect(rowOf("Settings")).toBeLessThanOrEqual(end);
  expect(rowOf("Levers: what one day frees")).toBeGreaterThan(end);
});

test("the report as it stands on its sheet", async () => {
  const book = openList(cells);
  const pane = await afterAnswering();
  await press(pane, "capital-report");
  const sheet = snapshot(book).sheets[1];
  expectGolden("report-working-capital.txt", asReportText(sheet));
});
