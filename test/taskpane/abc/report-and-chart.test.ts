/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { className, type Result } from "../../../src/taskpane/abc/classes/result";
import { abc } from "../../../src/taskpane/abc/state";
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import type { Box, ChartRecord, SeriesRecord, TableRecord } from "../../../src/workbench/host/book";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import type { Cell } from "../../../src/workbook/excel/types";
import { openWorkbook } from "../../support/open-workbook";
import { fillYear, press, quietly } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";

interface Reported {
  pane: OpenPane;
  result: Result;
  chart: ChartRecord;
  table: TableRecord;
  /** The sorted list as it stands on the sheet, its header first. */
  rows: Cell[][];
  cellsIn: (box: Box) => Cell[];
}

/** Checks and classifies where the choices have not done so. */
async function reported(...choices: string[]): Promise<Reported> {
  const book: MemoryBook = openWorkbook();
  fillYear(book);
  const pane = await openPane(workbook);
  await quietly(pane);
  const rest = ["analyse"].filter((id) => !choices.includes(id));
  await press(pane, ...choices, ...rest, "write-report");
  expect(pane.text("write-report-message")).toMatch(/^Written:/);
  const sheet = book.sheets()[1].id;
  const [chart, ...charts] = book.charts(sheet);
  const [table, ...tables] = book.tables();
  expect([charts, tables]).toEqual([[], []]);
  expect(table.sheet).toBe(sheet);
  const { result } = abc.of(pane.pane);
  const cellsIn = (box: Box) => book.values(sheet, box).flat();
  return { pane, result: result!, chart, table, rows: book.values(sheet, table.box), cellsIn };
}

/** The part of a column of the sorted list that the chart is to cover. */
function columnOf({ table, rows }: Reported, header: string, count: number): Box {
  const column = table.box.column + rows[0].indexOf(header);
  return { row: table.box.row + 1, column, rows: count, columns: 1 };
}

function seriesNamed({ chart }: Reported, name: string): SeriesRecord {
  const found = chart.series.find((series) => series.name === name);
  if (!found) throw new Error(`The chart has no series ${name}.`);
  return found;
}

/** Every series of the chart covers the rows of its own cells, each in a column of its own. */
function expectCovers(report: Reported, bars: string, curve: string, count: number): void {
  const lines = [curve, "Line A (80%)", "Line B (95%)"];
  expect(report.chart.series.map(({ name }) => name)).toEqual([bars, ...lines]);
  const { row } = seriesNamed(report, bars).values!;
  expect(row).toBeGreaterThan(report.table.box.row + report.table.box.rows);
  [bars, ...lines].forEach((name, k) => {
    const { values, categories } = seriesNamed(report, name);
    expect(values).toEqual({ row, column: k + 1, rows: count, columns: 1 });
    expect(categories).toEqual({ row, column: 0, rows: count, columns: 1 });
  });
  expect(report.chart.series.map(({ type }) => type)).toEqual([
    "ColumnClustered",
    "Line",
    "Line",
    "Line",
  ]);
}

/** What the series shows is what the pane worked out for the items in their order. */
function expectShows(report: Reported, name: string, ofItem: (item: number) => number): void {
  const { values } = seriesNamed(report, name);
  const order = [...report.result.pareto.order].slice(0, values!.rows);
  expect(report.cellsIn(values!)).toEqual(order.map(ofItem));
}

const ofValue = "Cumulative share of value";

describe("the report and its chart, through Microsoft's own client library", () => {
  test.each([
    ["value", "method-value", "Value"],
    ["two stages", "method-twoStage", "Value"],
    ["steadiness", "method-steadiness", "Value"],
  ])("by %s: the series show each item in its order", async (_, method, bars) => {
    const report = await reported(method);
    expect(report.table.box.rows).toBe(6);
    expectCovers(report, bars, ofValue, 5);
    const { items, pareto } = report.result;
    expectShows(report, bars, (item) => items.values[item]);
    expectShows(report, ofValue, (item) => pareto.cumulativeShare[item]);
    expectShows(report, "Line A (80%)", () => 0.8);
    expectShows(report, "Line B (95%)", () => 0.95);
    const names = report.cellsIn(seriesNamed(report, bars).categories!);
    expect(names).toEqual(["=Bolt", "-Nut", "+Cup", "@Pin", "Rod"]);
    expect(report.cellsIn(seriesNamed(report, bars).values!)).toEqual([50, 30, 15, 4, 1]);
    expect(report.chart.title).toBe("Pareto chart of Sheet1");
  });

  test("by weighted criteria: the bars are the scores, in their order", async () => {
    const report = await reported("method-weighted", "further-0-column=3");
    expectCovers(report, "Score", "Cumulative share of scores", 5);
    expectShows(report, "Score", (item) => report.result.ranked[item]);
    const scores = [0.5, 0.265, 0.175, 0.05, 0.01];
    expect(report.cellsIn(seriesNamed(report, "Score").values!)).toEqual(
      scores.map((score) => expect.closeTo(score, 12) as unknown),
    );
    expect(report.chart.valueAxis.title).toBe("Score");
  });

  test("of groups, none of them chosen: the bars are the groups", async () => {
    const report = await reported("group-column=1");
    const { chart, result, table } = report;
    expect(result.groups.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(table.box.rows).toBe(6);
    expect(chart.series.map(({ name }) => name)).toEqual(["Value", ofValue]);
    const { values, categories } = seriesNamed(report, "Value");
    expect(report.cellsIn(values!)).toEqual([66, 34]);
    expect(report.cellsIn(categories!)).toEqual(["North", "South"]);
    expect(chart.title).toBe("Value of the groups in Sheet1");
    const sites = columnOf(report, "Group", 5);
    expect(report.cellsIn(sites)).toEqual(["North", "North", "North", "South", "South"]);
  });

  test("of groups: the series show the chosen one and no others", async () => {
    const report = await reported("group-column=1", "analyse", "shown-group=0");
    const [largest] = report.result.groups;
    expect([largest.name, largest.start, largest.end]).toEqual(["North", 0, 3]);
    expectCovers(report, "Value", ofValue, 3);
    expectShows(report, "Value", (item) => report.result.items.values[item]);
    const values = report.cellsIn(seriesNamed(report, "Value").values!);
    expect(values).toEqual([50, 15, 1]);
    // Shares of North's own 66.
    expect(report.cellsIn(seriesNamed(report, ofValue).values!)).toEqual(
      [50 / 66, 65 / 66, 1].map((share) => expect.closeTo(share, 12) as unknown),
    );
    expect(report.chart.title).toBe("Pareto chart of group North in Sheet1");
  });

  test("lines that count items are none of the chart's", async () => {
    const report = await reported("analyse", "rule-count");
    expect(report.chart.series.map(({ name }) => name)).toEqual(["Value", ofValue]);
  });

  test("stand clear of each other", async () => {
    const { chart, table } = await reported("method-steadiness");
    const { position } = chart;
    expect(position.row + position.rows).toBeLessThanOrEqual(table.box.row);
  });

  test("list the class, the variation and the target that the pane has for every item", async () => {
    const { result, rows } = await reported("method-steadiness");
    const at = (name: string) => rows[0].indexOf(name);
    rows.slice(1).forEach((row, place) => {
      const item = result.pareto.order[place];
      const name = className(result, item);
      expect(row[at("Class")]).toBe(name);
      expect(row[at("Service target")]).toBe(result.settings.targets[name]);
      expect(row[at("Rank")]).toBe(place + 1);
    });
    // Rod has no demand to vary.
    expect(rows.map((row) => row[at("Variation of demand")])).toEqual([
      "Variation of demand",
      ...[0.5 / 5.25, 2, Math.sqrt(8 / 3) / 4, 0].map((each) => expect.closeTo(each, 12)),
      "",
    ]);
  });
});
