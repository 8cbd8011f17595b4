import { columnOf } from "../excel/a1";
import { clean, cutText } from "../excel/cut-text";
import { once } from "../excel/range";
import type { Box } from "../excel/types";
import type { NativeChart, NativeSeries, SeriesTone } from "./native-chart";
import type { ChartLayout } from "./chart-layout";

/** The longest title that Excel gives a chart. */
const longestTitle = 255;
/** So many names along the axis can be read. */
const mostNames = 12;

const excelTypes = {
  line: "Line",
  scatter: "XYScatterLinesNoMarkers",
  columns: "ColumnClustered",
  stacked: "ColumnStacked",
  area: "Area",
} as const;

/** Lines differ in dash as well as in colour. */
const tones = {
  main: { color: "#0F6CBD", lineStyle: "Continuous" },
  second: { color: "#0E700E", lineStyle: "Dash" },
  third: { color: "#BC4B09", lineStyle: "RoundDot" },
  unsure: { color: "#BC4B09", lineStyle: "Dash" },
  quiet: { color: "#8A8886", lineStyle: "Continuous" },
  ink: { color: "#242424", lineStyle: "Continuous" },
  bad: { color: "#B10E1C", lineStyle: "Continuous" },
} as const satisfies Record<SeriesTone, { color: string; lineStyle: string }>;

const inTurn: readonly SeriesTone[] = ["main", "second", "third"];

/** Excel's own chart of the numbers below it. */
export function drawChart(
  sheet: Excel.Worksheet,
  layout: Pick<ChartLayout, "body" | "chart" | "axisFormats">,
  content: NativeChart,
  name: string,
): void {
  const { type, series, xs } = content;
  const dataOf = (column: number) => rangeIn(sheet, columnOf(layout.body, column));
  const chart = sheet.charts.add(excelTypes[type], dataOf(1), "Columns");
  // By its name it is known from whatever somebody else draws on the sheet.
  chart.name = name;
  series.forEach((each, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    drawn.name = each.name;
    drawn.setValues(dataOf(1 + index));
    drawn.setXAxisValues(dataOf(0));
    dress(drawn, type, each, tones[each.tone ?? inTurn[index % inTurn.length]]);
  });
  chart.title.text = cutText(clean(content.title), longestTitle);
  if (series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = content.xTitle;
  categoryAxis.numberFormat = layout.axisFormats.x;
  if (type !== "scatter" && xs.length > mostNames) {
    categoryAxis.tickLabelSpacing = Math.ceil(xs.length / mostNames);
  }
  if (content.areShares) {
    const shares = xs.filter((x) => typeof x === "number");
    categoryAxis.minimum = Math.min(...shares);
    categoryAxis.maximum = Math.max(...shares);
  }
  valueAxis.title.text = content.yTitle;
  valueAxis.numberFormat = layout.axisFormats.y;
  const { row, column, rows, columns } = layout.chart;
  chart.setPosition(
    rangeIn(sheet, { row, column, rows: 1, columns: 1 }),
    rangeIn(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

function dress(
  drawn: Excel.ChartSeries,
  type: NativeChart["type"],
  { as }: NativeSeries,
  { color, lineStyle }: (typeof tones)[SeriesTone],
): void {
  if (as === "points") {
    drawn.chartType = "XYScatter";
    drawn.markerStyle = "Circle";
    drawn.markerBackgroundColor = color;
    drawn.markerForegroundColor = color;
    return;
  }
  const isLine = as === "line" || type === "line" || type === "scatter";
  if (!isLine) {
    if (type !== "area") drawn.gapWidth = 40;
    drawn.format.fill.setSolidColor(color);
    return;
  }
  if (as === "line") drawn.chartType = "Line";
  drawn.markerStyle = "None";
  drawn.format.line.color = color;
  drawn.format.line.lineStyle = lineStyle;
  drawn.format.line.weight = 2;
}

function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
