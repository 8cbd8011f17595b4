/** @jest-environment jsdom */
import { layOutChart } from "../../../src/workbook/chart/chart-layout";
import { writeChart } from "../../../src/workbook/chart/write-chart";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { fill, sheetId } from "../../support/open-workbook";
import { chartContent } from "../chart-content";
import { box, openList } from "../item-list";

test("the chart stands on a new sheet behind the user's own, which stays in front", async () => {
  const book = openList(3);
  const own = book.activeSheet();
  const content = chartContent();
  const written = await writeChart(content);
  expect(book.activeSheet()).toBe(own);
  const id = sheetId(book, "EOQ B5");
  expect(written).toMatchObject({
    what: "chart",
    place: { sheetId: id, sheetName: "EOQ B5", row: 0, column: 0 },
    about: content.about,
  });
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
});

test("its numbers stand below it, each series in a column, and what is missing is empty", async () => {
  const book = openList(3);
  await writeChart(chartContent());
  const id = sheetId(book, "EOQ B5");
  const { header, body } = layOutChart(chartContent());
  expect(book.values(id, header)).toEqual([
    ["Lot size, units", "Total", "Ordering", "cheapest: 500"],
  ]);
  expect(book.values(id, body)).toEqual([
    [250, 2_500, 2_000, ""],
    [500, 2_000, 1_000, 2_000],
    [1_000, 2_500, 500, ""],
    [2_000, 4_250, 250, ""],
  ]);
  // A sentence that begins like a formula stays a sentence.
  expect(book.values(id, box(2, 0, 1, 1))).toEqual([["=EOQ in Lots!B5"]]);
  expect(book.format(id, body.row, 1)).toMatchObject({ numberFormat: "#,##0" });
});

test("a name below a column is seen whole", () => {
  const xs = ["In stock", "What the customer owes"];
  const series = [{ name: "Days", ys: [20, 45] }];
  const { widths } = layOutChart(chartContent({ type: "columns", xTitle: "Part", xs, series }));
  // A letter of Excel's standard font is about 5.4 points wide.
  expect(widths[0]).toBeGreaterThan(xs[1].length * 5);
});

test("chart and numbers do not cover each other", () => {
  const { chart, header, body, notes, whole } = layOutChart(chartContent());
  expect(chart.row).toBeGreaterThan(notes[notes.length - 1].row);
  expect(header.row).toBeGreaterThanOrEqual(chart.row + chart.rows);
  expect(body.row).toBe(header.row + 1);
  expect(whole.rows).toBe(body.row + body.rows);
});

test.each([
  ["scatter", ["XYScatterLinesNoMarkers", "XYScatterLinesNoMarkers", "XYScatter"]],
  ["line", ["Line", "Line", "XYScatter"]],
  ["area", ["Area", "Area", "XYScatter"]],
  ["columns", ["ColumnClustered", "ColumnClustered", "XYScatter"]],
  ["stacked", ["ColumnStacked", "ColumnStacked", "XYScatter"]],
] as const)("a %s chart is one of Excel's own, of the cells below it", async (type, types) => {
  const book = openList(3);
  await writeChart(chartContent({ type }));
  const [chart, ...others] = book.charts(sheetId(book, "EOQ B5"));
  const { body, chart: position } = layOutChart(chartContent());
  const column = (index: number) => ({ ...body, column: body.column + index, columns: 1 });
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    title: "Yearly cost by lot size",
    position,
    legend: "Bottom",
    categoryAxis: { title: "Lot size, units" },
    valueAxis: { title: "Cost a year" },
  });
  expect(chart.series).toMatchObject(
    ["Total", "Ordering", "cheapest: 500"].map((name, k) => ({
      ...{ name, type: types[k], values: column(1 + k), categories: column(0) },
    })),
  );
  expect(chart.series[0].color).not.toBe(chart.series[1].color);
});

test("lines differ in dash as well as in colour", async () => {
  const book = openList(3);
  await writeChart(chartContent());
  const [{ series }] = book.charts(sheetId(book, "EOQ B5"));
  expect(series[0].lineStyle).toBe("Continuous");
  expect(series[1].lineStyle).toBe("Dash");
});

test("an axis of shares ends where the shares do", async () => {
  const book = openList(3);
  const series = [{ name: "Stock", ys: [1, 2, 3] }];
  await writeChart(chartContent({ areShares: true, xs: [0.8, 0.9, 0.995], series }));
  const [chart] = book.charts(sheetId(book, "EOQ B5"));
  expect(chart.categoryAxis).toMatchObject({ minimum: 0.8, maximum: 0.995, numberFormat: "0%" });
  expect(chart.legend).toBeNull();
});

test("a second one of the same cell gets a number", async () => {
  const book = openList(3);
  await writeChart(chartContent());
  await writeChart(chartContent());
  expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "EOQ B5", "EOQ B5 (2)"]);
});

test("taken back, the workbook is as it was before", async () => {
  const book = openList(3);
  const before = snapshot(book);
  const written = await writeChart(chartContent());
  expect(snapshot(book)).not.toEqual(before);
  await takeBack(written);
  expect(snapshot(book)).toEqual(before);
});

test.each([
  ["a number of it was changed", { row: 26, column: 1 }],
  ["something stands beside it", { row: 3, column: 12 }],
])("where %s the sheet is the user's to delete", async (_what, { row, column }) => {
  const book = openList(3);
  const written = await writeChart(chartContent());
  const id = sheetId(book, "EOQ B5");
  fill(book, id, [["mine"]], row, column);
  const before = snapshot(book);
  await expect(takeBack(written)).rejects.toMatchObject({ reason: "holdsMore" });
  expect(snapshot(book)).toEqual(before);
});

test("a note that somebody has put into the file removes nothing", async () => {
  const book = openList(3);
  const written = await writeChart(chartContent());
  const before = snapshot(book);
  await expect(takeBack({ ...written, fingerprint: "forged" })).rejects.toMatchObject({
    reason: "notOurs",
  });
  expect(snapshot(book)).toEqual(before);
});
