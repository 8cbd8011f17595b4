import { columnOf, rowsOf } from "../excel/a1";
import { clean, cutText } from "../excel/cut-text";
import { once } from "../excel/range";
import type { ReportLayout } from "./layout";
import type { Box, ReportContent } from "../excel/types";

/** The longest title that Excel gives a chart. */
const longestTitle = 255;
/** Excel draws no more points of a series than this. */
const mostPoints = 32_000;
/** More names than this under an axis cannot be read. */
const mostNames = 40;

const barColor = "#0F6CBD";
const curveColor = "#242424";
/** The class lines differ in dash as well as in colour. */
const lineStyles = [
  { color: "#0E700E", lineStyle: "Dash" },
  { color: "#BC4B09", lineStyle: "RoundDot" },
] as const;

/** The native Pareto chart: bars of value, the cumulative curve and the class lines in percent. */
export function addChart(
  sheet: Excel.Worksheet,
  layout: ReportLayout,
  { title, rows: shown = mostPoints, ...columns }: NonNullable<ReportContent["chart"]>,
  name: string,
): void {
  const headers = layout.tableHeader.map(String);
  const points = Math.min(mostPoints, shown, layout.tableBox.rows - 1);
  const body = rowsOf(layout.tableBox, 1, points);
  const dataOf = (column: number) => rangeIn(sheet, columnOf(body, column));
  const categories = dataOf(columns.categoryColumn);

  const chart = sheet.charts.add("ColumnClustered", dataOf(columns.valueColumn), "Columns");
  // By its name it is known from whatever somebody else draws on the sheet.
  chart.name = name;
  const bars = chart.series.getItemAt(0);
  bars.name = headers[columns.valueColumn];
  bars.setXAxisValues(categories);
  bars.gapWidth = 20;
  bars.format.fill.setSolidColor(barColor);

  const addLine = (column: number, style: { color: string; lineStyle: LineStyle }) => {
    const line = chart.series.add(headers[column]);
    line.setValues(dataOf(column));
    line.setXAxisValues(categories);
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.markerStyle = "None";
    line.format.line.color = style.color;
    line.format.line.lineStyle = style.lineStyle;
    line.format.line.weight = 1.5;
  };
  addLine(columns.cumulativeColumn, { color: curveColor, lineStyle: "Continuous" });
  columns.lineColumns.forEach((column, index) => {
    addLine(column, lineStyles[index % lineStyles.length]);
  });

  chart.title.text = cutText(clean(title), longestTitle);
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.title.text = headers[columns.categoryColumn];
  if (points > mostNames) {
    chart.axes.categoryAxis.tickLabelPosition = "None";
  }
  chart.axes.valueAxis.title.text = headers[columns.valueColumn];
  const shares = chart.axes.getItem("Value", "Secondary");
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = "0%";
  shares.title.text = headers[columns.cumulativeColumn];

  const { row, column, rows, columns: across } = layout.chart;
  chart.setPosition(
    rangeIn(sheet, { row, column, rows: 1, columns: 1 }),
    rangeIn(sheet, { row: row + rows - 1, column: column + across - 1, rows: 1, columns: 1 }),
  );
}

type LineStyle = "Continuous" | (typeof lineStyles)[number]["lineStyle"];

function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
