import { columnOf, rowsOf } from "../excel/a1";
import { clean, cutText } from "../excel/cut-text";
import { once } from "../excel/range";
import type { ReportLayout } from "./layout";
import type { Box, ParetoReportChart, ReportChart, StackedReportChart } from "../excel/types";

/** The longest title that Excel gives a chart. */
const longestTitle = 255;

const barColor = "#0F6CBD";
const curveColor = "#242424";
/** The class lines differ in dash as well as in colour. */
const lineStyles = [
  { color: "#0E700E", lineStyle: "Dash" },
  { color: "#BC4B09", lineStyle: "RoundDot" },
] as const;

/** A native chart: a Pareto chart, or bars of parts that stand on each other. */
export function addChart(
  sheet: Excel.Worksheet,
  layout: Pick<ReportLayout, "chart" | "chartBox">,
  content: ReportChart,
  name: string,
): void {
  const { chart: place, chartBox } = layout;
  if (place === null || chartBox === null) return;
  // Below the heading and the names.
  const body = rowsOf(chartBox, 2, chartBox.rows - 2);
  const dataOf = (column: number) => rangeIn(sheet, columnOf(body, column));
  const type = "colors" in content ? "ColumnStacked" : "ColumnClustered";
  const chart = sheet.charts.add(type, dataOf(1), "Columns");
  // By its name it is known from whatever somebody else draws on the sheet.
  chart.name = name;
  if ("colors" in content) drawParts(chart, content, dataOf);
  else drawPareto(chart, content, dataOf);

  chart.title.text = cutText(clean(content.title), longestTitle);
  chart.legend.position = "Bottom";
  // White all round keeps it off the tables beside it.
  chart.format.border.lineStyle = "None";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = content.categoryTitle;
  if (content.namesApart > 1) categoryAxis.tickLabelSpacing = content.namesApart;
  valueAxis.title.text = content.valueTitle;
  valueAxis.numberFormat = content.numberFormats[1];

  const { row, column, rows, columns: across } = place;
  chart.setPosition(
    rangeIn(sheet, { row, column, rows: 1, columns: 1 }),
    rangeIn(sheet, { row: row + rows - 1, column: column + across - 1, rows: 1, columns: 1 }),
  );
}

/** The cells of a column of what the chart is drawn from. */
type DataOf = (column: number) => Excel.Range;

function drawParts(
  chart: Excel.Chart,
  { header, colors }: StackedReportChart,
  dataOf: DataOf,
): void {
  colors.forEach((color, part) => {
    const name = String(header[1 + part]);
    const drawn = part === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (part > 0) drawn.setValues(dataOf(1 + part));
    drawn.setXAxisValues(dataOf(0));
    drawn.gapWidth = 40;
    drawn.format.fill.setSolidColor(color);
  });
}

/** Bars of value, the cumulative curve and the class lines in percent. */
function drawPareto(
  chart: Excel.Chart,
  { header, shareTitle }: ParetoReportChart,
  dataOf: DataOf,
): void {
  const headers = header.map(String);
  const categories = dataOf(0);
  const bars = chart.series.getItemAt(0);
  bars.name = headers[1];
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
  addLine(2, { color: curveColor, lineStyle: "Continuous" });
  headers.slice(3).forEach((_header, index) => {
    addLine(3 + index, lineStyles[index % lineStyles.length]);
  });

  const shares = chart.axes.getItem("Value", "Secondary");
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = "0%";
  shares.title.text = shareTitle;
}

type LineStyle = "Continuous" | (typeof lineStyles)[number]["lineStyle"];

function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
