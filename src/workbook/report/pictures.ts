import { axisFormatsOf, numberFormatsOf, type AxisFormats } from "../chart/chart-formats";
import type { NativeChart } from "../chart/native-chart";
import { rowsOf } from "../excel/a1";
import type { Box, Cell } from "../excel/types";
import type { ChartData } from "./chart-data";

/** So many rows of the sheet a picture takes that stands among the sections. */
export const pictureRows = 20;

/** Excel's own chart of numbers of its own, laid out. */
export interface LaidPicture {
  content: NativeChart;
  chart: Box;
  /** The numbers that it is drawn from. */
  body: Box;
  axisFormats: AxisFormats;
}

/** Gives a picture its place, and its numbers theirs. */
export function layPicture(content: NativeChart, chart: Box, data: ChartData): LaidPicture {
  const { title, xTitle, xs, series } = content;
  const header = [xTitle, ...series.map(({ name }) => name)];
  const rows = xs.map((x, k): Cell[] => [x, ...series.map(({ ys }) => ys[k] ?? "")]);
  const box = data.add(title, header, rows, numberFormatsOf(content));
  const body = rowsOf(box, 2, rows.length);
  return { content, chart, body, axisFormats: axisFormatsOf(content) };
}
