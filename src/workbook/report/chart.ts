import { columnOf, rowsOf } from "../excel/a1";
import { clean, cutText } from "../excel/cut-text";
import { once } from "../excel/range";
import type { ReportLayout } from "./layout";
import type { Box, ReportChart } from "../excel/types";

/** The longest title that Excel gives a chart. */
const longestTitle = 255;

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
  layout: Pick<ReportLayout, "chart" | "chartBox">,
  content: ReportChart,
  name: string,
): void {
  const { chart: place, chartBox } = layout;
  if (place === null || chartBox === null) return;
  const headers = content.header.map(String);
  // Below the heading and the names.
  const body = rowsOf(chartBox, 2, chartBox.rows - 2);
  const dataOf = (column: number) => rangeIn(sheet, columnOf(body, column));
  const categories = dataOf(0);

  const chart = sheet.charts.add("ColumnClustered", dataOf(1), "Columns");
  // By its name it is known from whatever somebody else draws on the sheet.
  chart.name = name;
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

  chart.title.text = cutText(clean(content.title), longestTitle);
  chart.legend.position = "Bottom";
  // White all round keeps it off the tables beside it.
  chart.format.border.lineStyle = "None";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = content.categoryTitle;
  if (content.namesApart > 1) categoryAxis.tickLabelSpacing = content.namesApart;
  valueAxis.title.text = content.valueTitle;
  valueAxis.numberFormat = content.numberFormats[1];
  const shares = chart.axes.getItem("Value", "Secondary");
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = "0%";
  shares.title.text = content.shareTitle;

  const { row, column, rows, columns: across } = place;
  chart.setPosition(
    rangeIn(sheet, { row, column, rows: 1, columns: 1 }),
    rangeIn(sheet, { row: row + rows - 1, column: column + across - 1, rows: 1, columns: 1 }),
  );
}

type LineStyle = "Continuous" | (typeof lineStyles)[number]["lineStyle"];

function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
