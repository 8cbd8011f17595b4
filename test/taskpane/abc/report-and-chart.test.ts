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

async function reported(...choices: string[]): Promise<Reported> {
  const book: MemoryBook = openWorkbook();
  fillYear(book);
  const pane = await openPane(workbook);
  await quietly(pane);
  await press(pane, ...choices, "analyse", "write-report");
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

/** Every series of the chart covers that many rows from the first, each in its own column. */
function expectCovers(report: Reported, bars: string, names: string, count: number): void {
  const lines = ["Cumulative share", "Line A (80%)", "Line B (95%)"];
  expect(report.chart.series.map(({ name }) => name)).toEqual([bars, ...lines]);
  for (const name of [bars, ...lines]) {
    const { values, categories } = seriesNamed(report, name);
    expect(values).toEqual(columnOf(report, name, count));
    expect(categories).toEqual(columnOf(report, names, count));
  }
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

describe("the report and its chart, through Microsoft's own client library", () => {
  test.each([
    ["value", "method-value", "Value"],
    ["two stages", "method-twoStage", "Value"],
    ["steadiness", "method-steadiness", "Value"],
  ])("by %s: the series cover exactly the rows of the sorted list", async (_, method, bars) => {
    const report = await reported(method);
    expect(report.table.box.rows).toBe(6);
    expectCovers(report, bars, "Item", 5);
    const { items, pareto } = report.result;
    expectShows(report, bars, (item) => items.values[item]);
    expectShows(report, "Cumulative share", (item) => pareto.cumulativeShare[item]);
    expectShows(report, "Line A (80%)", () => 0.8);
    expectShows(report, "Line B (95%)", () => 0.95);
    const names = report.cellsIn(seriesNamed(report, bars).categories!);
    expect(names).toEqual(["=Bolt", "-Nut", "+Cup", "@Pin", "Rod"]);
    expect(report.cellsIn(seriesNamed(report, bars).values!)).toEqual([50, 30, 15, 4, 1]);
    expect(report.chart.title).toBe("Pareto chart of Sheet1!A1:H6");
  });

  test("by weighted criteria: the bars are the scores, in their order", async () => {
    const report = await reported("method-weighted", "further-0-column=3");
    expectCovers(report, "Score", "Item", 5);
    expectShows(report, "Score", (item) => report.result.ranked[item]);
    const scores = [0.5, 0.265, 0.175, 0.05, 0.01];
    expect(report.cellsIn(seriesNamed(report, "Score").values!)).toEqual(
      scores.map((score) => expect.closeTo(score, 12) as unknown),
    );
    expect(report.chart.valueAxis.title).toBe("Score");
  });

  test("of groups: the series cover the rows of the first group and no others", async () => {
    const report = await reported("group-column=1");
    const [largest] = report.result.groups;
    expect([largest.name, largest.start, largest.end]).toEqual(["North", 0, 3]);
    expect(report.table.box.rows).toBe(6);
    expectCovers(report, "Value", "Item", 3);
    expectShows(report, "Value", (item) => report.result.items.values[item]);
    expectShows(report, "Cumulative share", (item) => report.result.pareto.cumulativeShare[item]);
    const values = report.cellsIn(seriesNamed(report, "Value").values!);
    expect(values).toEqual([50, 15, 1]);
    // Shares of North's own 66.
    expect(report.cellsIn(seriesNamed(report, "Cumulative share").values!)).toEqual(
      [50 / 66, 65 / 66, 1].map((share) => expect.closeTo(share, 12) as unknown),
    );
    const sites = columnOf(report, "Group", 5);
    expect(report.cellsIn(sites)).toEqual(["North", "North", "North", "South", "South"]);
    expect(report.chart.title).toBe("Pareto chart of Sheet1!A1:H6: North");
  });

  test("lines that count items are none of the chart's", async () => {
    const report = await reported("analyse", "rule-count");
    expect(report.chart.series.map(({ name }) => name)).toEqual(["Value", "Cumulative share"]);
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
