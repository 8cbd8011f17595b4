import { type Canvas, rowHeight } from "./canvas";
import { figurePlaces } from "./figure-places";
import { needsOf, widthOf, type Room, type Span } from "./grid";
import { leftOf, standardWidth } from "./widths";
import type { Box, ReportFront } from "../excel/types";

/** What of page one is found again by its place. */
export interface FrontLayout {
  /** Texts in letters of their own: a size in points, and whether they are bold or quiet. */
  texts: { box: Box; size: number; bold?: boolean; quiet?: boolean; accent?: boolean }[];
  chart: Box;
  /** The row with which page two begins. */
  end: number;
}

/** Wide enough for a chart to be read. */
const chartWidth = 350;
const chartRows = { least: 14, most: 34 };
/**
 * What fits on a page of A4 that lies on its long side, within the margins, in points. Letter always
 * holds more: it is higher, and what is made to fit its width is made smaller.
 */
export const page = { width: 784, height: 520 };
const sizes = { title: 16, about: 9, headline: 14, figure: 18, meaning: 9 };
const gap = 8;

/** The sheet's columns so far as page one takes them, and where the tables beside the chart begin. */
export function frontGrid(
  { beside, below: [, right] }: ReportFront,
  tableWidths: readonly number[],
): { widths: number[]; besideChart: Room } {
  const widths = [...tableWidths];
  let first = 0;
  while (leftOf(first, widths) < chartWidth) {
    widths[first] ??= standardWidth;
    first += 1;
  }
  const sections = [...beside, ...right];
  const columns = Math.max(4, ...beside.map((section) => needsOf(section).length));
  for (const section of sections) {
    // Tables of names run over several columns; those of figures stand in one each.
    if (section !== sections[0] && section.looks === undefined) continue;
    const needs = needsOf(section);
    // Cells of a matrix are all of one size.
    const alike = section.looks === undefined ? 0 : Math.max(...needs.slice(1));
    needs.forEach((need, k) => {
      const least = k === 0 ? need : Math.max(need, alike);
      widths[first + k] = Math.max(widths[first + k] ?? standardWidth, least);
    });
  }
  for (let k = 0; k < columns; k += 1) widths[first + k] ??= standardWidth;
  // What reaches beyond stands below the same headings.
  return { widths, besideChart: { first, columns: widths.length - first } };
}

/** Title, headline and figures, the chart with the tables beside it, and what has changed. */
export function layFront(
  canvas: Canvas,
  front: ReportFront,
  title: string,
  widths: readonly number[],
  besideChart: Room,
): FrontLayout {
  const texts: FrontLayout["texts"] = [];
  const whole: Span = { column: 0, columns: widths.length };
  const put = (
    row: number,
    span: Span,
    text: string,
    style: Omit<(typeof texts)[number], "box">,
  ) => {
    canvas.putText(row, span, text, style.size * (style.bold ? 1.08 : 1));
    texts.push({ box: { row, rows: 1, ...span }, ...style });
  };
  put(0, whole, title, { size: sizes.title, bold: true });
  put(1, whole, front.about, { size: sizes.about, quiet: true });
  canvas.put(2, 0, "");
  put(3, whole, front.headline, { size: sizes.headline, bold: true });
  canvas.put(4, 0, "");
  figurePlaces(front.figures, widths, besideChart.first).forEach((span, k) => {
    const { figure, meaning } = front.figures[k];
    put(5, span, figure, { size: sizes.figure, bold: true, accent: true });
    put(6, span, meaning, { size: sizes.meaning, quiet: true });
  });
  canvas.sections.push({ role: "front", row: 1, columns: [], column: 0, rows: 5 });
  for (const row of [2, 4, 7]) canvas.heights.set(row, gap);
  const top = 8;
  let row = top;
  for (const section of front.beside) row = canvas.putSection(section, row, besideChart, true) + 1;
  const besideRows = row - 1 - top;
  const below = heightBelow(front);
  const free = page.height * Math.max(1, widthOf(whole, widths) / page.width) - below;
  const used = Array.from({ length: top }, (_, at) => canvas.heights.get(at) ?? rowHeight);
  const room = Math.floor((free - used.reduce((sum, each) => sum + each, 0)) / rowHeight) - 2;
  const rows = Math.max(besideRows, Math.min(chartRows.most, Math.max(chartRows.least, room)));
  const chart = { row: top, column: 0, rows, columns: besideChart.first };
  const next = top + rows + 1;
  const [left, right] = front.below;
  const all = { first: 0, columns: widths.length };
  const ends = [
    // Alone it may take the whole width.
    stack(canvas, left, next, right.length === 0 ? all : { first: 0, columns: besideChart.first }),
    stack(canvas, right, next, besideChart),
  ];
  return { texts, chart, end: Math.max(next, ...ends) };
}

function stack(canvas: Canvas, sections: ReportFront["beside"], row: number, room: Room): number {
  return sections.reduce((next, section) => canvas.putSection(section, next, room) + 1, row);
}

function heightBelow({ below }: ReportFront): number {
  const heights = below.map((sections) =>
    sections.reduce((sum, { rows }) => sum + (rows.length + 3) * rowHeight, 0),
  );
  return Math.max(0, ...heights);
}
