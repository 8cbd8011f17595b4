import { fitting } from "../excel/as-text";
import type { Box, Cell } from "../excel/types";
import { Canvas, rowHeight } from "../report/canvas";
import { headerLength, leftOf, pointsOf, standardWidth } from "../report/widths";
import type { ChartContent } from "./chart-content";
import { axisFormatsOf, numberFormatsOf, type AxisFormats } from "./chart-formats";

/** Where everything goes on the sheet of a chart: plain data, worked out before Excel is asked. */
export interface ChartLayout {
  /** All cells from A1. */
  cells: Cell[][];
  whole: Box;
  title: Box;
  notes: Box[];
  chart: Box;
  /** The names of the columns, and the numbers below them. */
  header: Box;
  body: Box;
  /** One for each column of numbers. */
  numberFormats: string[];
  /** Of the numbers beside the axes, which are round. */
  axisFormats: AxisFormats;
  /** One for each column from A and each row from 1, in points. */
  widths: number[];
  heights: number[];
}

/** As wide as a page that stands on its short side. */
const chartWidth = 460;
const chartRows = 20;
const titleSize = 16;
const narrowest = 62;
const widest = 120;

/** Title and sentences, the chart, and below it the numbers that it is drawn from. */
export function layOutChart({ chart, notes }: ChartContent): ChartLayout {
  const { title, xTitle, xs, series } = chart;
  const names = [xTitle, ...series.map(({ name }) => name)].map(fitting);
  const longestName = xs.reduce<number>(
    (most, x) => Math.max(most, typeof x === "string" ? x.length : 0),
    0,
  );
  const widths = names.map((name, column) => {
    const letters = Math.max(headerLength(String(name)), column === 0 ? longestName : 0);
    return Math.min(widest, Math.max(narrowest, pointsOf(letters)));
  });
  while (leftOf(widths.length, widths) < chartWidth) widths.push(standardWidth);
  const columns = widths.length;
  const canvas = new Canvas(widths);
  const across = { column: 0, columns };
  canvas.putText(0, across, title, titleSize * 1.08);
  notes.forEach((note, k) => canvas.putText(1 + k, across, note));
  const top = notes.length + 2;
  const headerRow = top + chartRows + 1;
  names.forEach((name, column) => canvas.put(headerRow, column, name));
  canvas.raise(headerRow, 2 * rowHeight);
  xs.forEach((x, k) => {
    canvas.put(headerRow + 1 + k, 0, x);
    series.forEach(({ ys }, at) => canvas.put(headerRow + 1 + k, 1 + at, ys[k] ?? ""));
  });
  const rows = canvas.rows.length;
  const cells = canvas.rows.map((row) => [
    ...row.map(fitting),
    ...Array<Cell>(columns - row.length).fill(""),
  ]);
  return {
    cells,
    whole: { row: 0, column: 0, rows, columns },
    title: { row: 0, rows: 1, ...across },
    notes: notes.map((_, k) => ({ row: 1 + k, rows: 1, ...across })),
    chart: { row: top, column: 0, rows: chartRows, columns },
    header: { row: headerRow, column: 0, rows: 1, columns: names.length },
    body: { row: headerRow + 1, column: 0, rows: xs.length, columns: names.length },
    numberFormats: numberFormatsOf(chart),
    axisFormats: axisFormatsOf(chart),
    widths,
    heights: cells.map((_, row) => canvas.heights.get(row) ?? rowHeight),
  };
}
