import { fitting, isTooLong } from "../excel/as-text";
import { Canvas, rowHeight, type Looking } from "./canvas";
import { frontGrid, layFront, page, type FrontLayout } from "./front";
import { leftOf, standardWidth, tableWidths } from "./widths";
import { tableHeaders } from "./table-headers";
import { ChartData } from "./chart-data";
import { layPicture, pictureRows, type LaidPicture } from "./pictures";
import type { NativeChart } from "../chart/native-chart";
import type { Box, Cell, ReportChart, ReportContent, ReportMarks } from "../excel/types";

/** Where everything of a report goes on its sheet: plain data, worked out before Excel is asked. */
export interface ReportLayout extends Pick<
  Canvas,
  "headings" | "headers" | "numberHeaders" | "totals" | "looks" | "merges" | "wrapped" | "level"
> {
  /** All that stands above the sorted list, from A1. */
  top: Cell[][];
  texts: FrontLayout["texts"];
  /** In points, from the first row to the last above the sorted list. */
  heights: number[];
  chart: Box | null;
  /** Names of the sorted list's columns, made fit for an Excel table. */
  tableHeader: Cell[];
  /** The sorted list with its header row. */
  tableBox: Box;
  /** What the charts are drawn from, below the list and out of print. */
  chartCells: Cell[][];
  dataBox: Box | null;
  /** Where the numbers of the chart of page one stand among them. */
  chartBox: Box | null;
  /** Charts of numbers of their own. */
  pictures: LaidPicture[];
  /** One for each column from A, in points. */
  widths: number[];
  printed: Box;
  /** Rows with which a page begins. */
  breaks: number[];
  /** All cells of the report, from A1. */
  whole: Box;
  /** By which its tables and columns are known again. */
  marks: ReportMarks;
  /** Whether a text above the sorted list is longer than a cell, so that its end is left out. */
  isCut: boolean;
}

/** Rows looked at for the width of a column: the longest names are seldom further down. */
const sampleRows = 2_000;
/** Between the sorted list and what the chart is drawn from. */
const rowsApart = 3;

/**
 * Page one with chart and tables, then the sections one above the other, and last the sorted list as
 * an Excel table: its headers replace the column letters when one scrolls.
 */
export function layOut(content: ReportContent): ReportLayout {
  const { front, table, tableNumberFormats: formats, title } = content;
  const tableHeader = tableHeaders(table.header);
  const sample = [tableHeader, ...table.cells(0, Math.min(sampleRows, table.rows))];
  const own = tableWidths(sample, formats);
  const grid = front === undefined ? { widths: pageWide(own) } : frontGrid(front, own);
  const { widths } = grid;
  const canvas = new Canvas(widths);
  const texts: FrontLayout["texts"] = [];
  let chart: Box | null = null;
  const drawn: [NativeChart, Box][] = [];
  let next = 2;
  if (front !== undefined && "besideChart" in grid) {
    const laid = layFront(canvas, front, title, widths, grid.besideChart);
    texts.push(...laid.texts);
    if (content.chart !== undefined) chart = laid.chart;
    else if (front.picture !== undefined) drawn.push([front.picture, laid.chart]);
    next = laid.end;
  } else {
    canvas.put(0, 0, title);
    canvas.put(1, 0, "");
    texts.push({ box: { row: 0, column: 0, rows: 1, columns: 1 }, size: 16, bold: true });
    canvas.raise(0, 24);
  }
  const pageTwo = next;
  const room = { first: 0, columns: widths.length };
  for (const section of content.sections) {
    next = canvas.putSection(section, next, room) + 1;
    if (section.chart === undefined) continue;
    drawn.push([section.chart, canvas.keepFree(next, pictureRows, pictureWidth(widths))]);
    next += pictureRows + 1;
  }
  const width = Math.max(widths.length, ...canvas.rows.slice(0, 1_000).map((row) => row.length));
  const tableRow = next;
  const top = Array.from({ length: tableRow }, (_, row) => {
    const cells = (canvas.rows[row] ?? []).map(fitting);
    return cells.length < width ? [...cells, ...Array<Cell>(width - cells.length).fill("")] : cells;
  });
  const heights = Array.from(
    { length: tableRow },
    (_, row) => canvas.heights.get(row) ?? rowHeight,
  );
  const columns = tableHeader.length;
  const tableBox = { row: tableRow, column: 0, rows: table.rows + 1, columns };
  const data = new ChartData(tableRow + tableBox.rows + rowsApart);
  const chartBox =
    chart === null || content.chart === undefined ? null : dataOf(content.chart, data);
  const pictures = drawn.map(([picture, place]) => layPicture(picture, place, data));
  const dataBox = data.box;
  const across = Math.max(width, columns, dataBox?.columns ?? 0);
  return {
    ...lists(canvas),
    top,
    texts,
    looks: [...canvas.looks, ...tableLooks(content, tableBox), ...data.looks],
    heights,
    chart,
    tableHeader,
    tableBox,
    chartCells: data.cells,
    dataBox,
    chartBox,
    pictures,
    widths,
    printed: {
      row: 0,
      column: 0,
      rows: tableRow + tableBox.rows,
      columns: Math.max(width, columns),
    },
    breaks: front === undefined ? [] : breaksOf(canvas, heights, pageTwo, widths),
    whole: {
      row: 0,
      column: 0,
      rows: dataBox === null ? tableRow + tableBox.rows : dataBox.row + dataBox.rows,
      columns: across,
    },
    marks: { sections: canvas.sections, table: { row: tableRow, columns: table.columnRoles } },
    isCut: canvas.rows.some((row) => row.some(isTooLong)),
  };
}

/** Of the sorted list so much stands on a page below other things, or it begins on the next. */
const leastOfList = 5 * rowHeight;

/** Page two, and each further page that begins with a section rather than cutting it in two. */
function breaksOf(
  { sections }: Canvas,
  heights: readonly number[],
  pageTwo: number,
  widths: readonly number[],
): number[] {
  const room = page.height * Math.max(1, leftOf(widths.length, widths) / page.width);
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const starts = sections.map(({ row }) => row).filter((row) => row >= pageTwo);
  const breaks = [pageTwo];
  let used = 0;
  starts.forEach((start, k) => {
    const height = heightOf(start, starts[k + 1] ?? heights.length);
    const isCut = used + height > room && height <= room;
    if (isCut && start > pageTwo) {
      breaks.push(start);
      used = 0;
    }
    used = (used + height) % room;
  });
  if (used + leastOfList > room) breaks.push(heights.length);
  return breaks;
}

function lists(canvas: Canvas) {
  const { headings, headers, numberHeaders, totals, merges, wrapped, level } = canvas;
  return { headings, headers, numberHeaders, totals, merges, wrapped, level };
}

/** A list of few columns leaves room for the sentences above it. */
function pageWide(own: readonly number[]): number[] {
  const widths = [...own];
  while (leftOf(widths.length, widths) < page.width * 0.7) widths.push(standardWidth);
  return widths;
}

/** The name above numbers stands at the right, as they do. */
function tableLooks(
  { tableNumberFormats, tableAligned = [], table }: ReportContent,
  { row, rows }: Box,
): Looking[] {
  return tableNumberFormats.flatMap((format, column) => {
    const align = tableAligned[column] ?? (format === "General" ? undefined : "Right");
    const header = { box: { row, column, rows: 1, columns: 1 }, look: { align } };
    const look = {
      ...(format === "General" ? {} : { format }),
      ...(tableAligned[column] && { align: tableAligned[column] }),
    };
    const body = { box: { row: row + 1, column, rows: rows - 1, columns: 1 }, look };
    const hasBody = table.rows > 0 && Object.keys(look).length > 0;
    return [...(align === undefined ? [] : [header]), ...(hasBody ? [body] : [])];
  });
}

function dataOf({ heading, header, rows, numberFormats }: ReportChart, data: ChartData): Box {
  return data.add(heading, header, rows, numberFormats);
}

/** As wide as a chart is read well, and no wider than a page. */
function pictureWidth(widths: readonly number[]): number {
  let columns = 1;
  while (columns < widths.length && leftOf(columns, widths) < page.width * 0.8) columns += 1;
  return columns;
}
