/** @jest-environment jsdom */
import { openWorkbook } from "../../support/open-workbook";

const table = [
  ["Item", "Value", "Share"],
  ["Nut", 80, 0.8],
  ["Bolt", 15, 0.95],
  ["Pin", 5, 1],
];

test("a Pareto chart has bars, a curve on a second axis, titles and limits", async () => {
  const book = openWorkbook(table);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Pareto";
    chart.title.text = "Value by item";
    chart.legend.position = "Top";
    chart.setPosition("E2", "L18");
    const bars = chart.series.getItemAt(0);
    bars.format.fill.setSolidColor("#107C41");
    bars.gapWidth = 20;
    const curve = chart.series.add("Cumulative share");
    curve.setValues(sheet.getRange("C2:C4"));
    curve.setXAxisValues(sheet.getRange("A2:A4"));
    curve.chartType = "Line";
    curve.axisGroup = "Secondary";
    curve.format.line.color = "#C00000";
    curve.markerStyle = "None";
    chart.axes.valueAxis.title.text = "Value";
    chart.axes.categoryAxis.visible = false;
    chart.axes.categoryAxis.tickLabelPosition = "None";
    const share = chart.axes.getItem("Value", "Secondary");
    share.minimum = 0;
    share.maximum = 1;
    share.numberFormat = "0%";
    chart.load("name,chartType,title/text,series/items/name,series/items/axisGroup");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text]).toEqual([
      "Pareto",
      "ColumnClustered",
      "Value by item",
    ]);
    expect(chart.series.items.map((series) => [series.name, series.axisGroup])).toEqual([
      ["Value", "Primary"],
      ["Cumulative share", "Secondary"],
    ]);
  });
  const [chart] = book.charts(book.activeSheet());
  const [bars, curve] = chart.series;
  expect(chart).toMatchObject({ legend: "Top", titleVisible: true });
  expect(chart.position).toEqual({ row: 1, column: 4, rows: 17, columns: 8 });
  expect(chart.valueAxis).toMatchObject({ title: "Value", visible: true });
  expect(chart.categoryAxis).toMatchObject({ visible: false, tickLabels: false });
  expect(chart.secondaryValueAxis).toMatchObject({ minimum: 0, maximum: 1, numberFormat: "0%" });
  expect(bars).toMatchObject({ type: "ColumnClustered", color: "#107C41", gapWidth: 20 });
  expect(bars.values).toEqual({ row: 1, column: 1, rows: 3, columns: 1 });
  expect(bars.categories).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
  expect(curve).toMatchObject({ type: "Line", color: "#C00000", markerStyle: "None" });
  expect(curve.values).toEqual({ row: 1, column: 2, rows: 3, columns: 1 });
});

test("a chart is found again by name, resized and deleted", async () => {
  const book = openWorkbook(table);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    const chart = sheet.charts.getItem("Chart 1");
    chart.left = 48;
    chart.top = 30;
    chart.width = 480;
    chart.height = 300;
    chart.load("left,top,width,height");
    sheet.charts.load("items/name");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 480, 300]);
    expect(sheet.charts.items.map((each) => each.name)).toEqual(["Chart 1"]);
    expect(book.charts(book.activeSheet())[0].series).toHaveLength(2);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject("Chart 1");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("cells in rows make one series for each row", async () => {
  const book = openWorkbook([
    ["Month", "Jan", "Feb", "Mar"],
    ["Nut", 1, 2, 3],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:D2"));
    await context.sync();
  });
  const [{ series }] = book.charts(book.activeSheet());
  expect(series).toHaveLength(1);
  expect(series[0]).toMatchObject({
    name: "Nut",
    values: { row: 1, column: 1, rows: 1, columns: 3 },
    categories: { row: 0, column: 1, rows: 1, columns: 3 },
  });
});

test("a deleted sheet takes its charts along", async () => {
  openWorkbook({ Sheet1: table, Other: [] });
  const asking = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    sheet.delete();
    chart.load("name");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
});
