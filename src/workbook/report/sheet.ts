import { rowsOf } from "../excel/a1";
import { once } from "../excel/range";
import { drawChart } from "../chart/draw-chart";
import { addChart } from "./chart";
import type { ReportLayout } from "./layout";
import type { Box, Cell, CellLook, ReportContent } from "../excel/types";

const headingSize = 12;
/** The grey that Excel itself puts behind headings, and the one of what is said by the way. */
const headerFill = "#F2F2F2";
const quietColor = "#616161";
const accentColor = "#0F548C";
/** Names of two lines stand at the top of the sorted list. */
const tableHeaderHeight = 32;

/** Writes rows of a block of cells, counted from its first row; their texts are safe already. */
export function fillRows(sheet: Excel.Worksheet, box: Box, first: number, cells: Cell[][]): void {
  rangeOf(sheet, rowsOf(box, first, cells.length)).values = cells;
}

/** Formats, table and chart: everything but what stands in the cells. */
export function furnish(
  sheet: Excel.Worksheet,
  layout: ReportLayout,
  chart: ReportContent["chart"],
  [chartName, ...pictureNames]: readonly string[],
): void {
  // Its own colours are those of the tables above.
  sheet.tables.add(rangeOf(sheet, layout.tableBox), true).style = "TableStyleLight1";
  layout.merges.forEach((box) => rangeOf(sheet, box).merge(true));
  layout.looks.forEach(({ box, look }) => dress(rangeOf(sheet, box), look));
  layout.texts.forEach(({ box, size, bold, quiet, accent }) => {
    const { font } = rangeOf(sheet, box).format;
    font.size = size;
    if (bold) font.bold = true;
    if (quiet) font.color = quietColor;
    if (accent) font.color = accentColor;
  });
  layout.headings.forEach((box) => {
    const { font } = rangeOf(sheet, box).format;
    font.bold = true;
    font.size = headingSize;
  });
  layout.headers.forEach((box) => {
    const { format } = rangeOf(sheet, box);
    format.font.bold = true;
    format.fill.color = headerFill;
    format.wrapText = true;
  });
  layout.totals.forEach((box) => {
    rangeOf(sheet, box).format.font.bold = true;
  });
  layout.numberHeaders.forEach((box) => {
    rangeOf(sheet, box).format.horizontalAlignment = "Right";
  });
  layout.wrapped.forEach((box) => {
    const { format } = rangeOf(sheet, box);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  });
  layout.level.forEach((box) => {
    rangeOf(sheet, box).format.verticalAlignment = "Top";
  });
  const header = rangeOf(sheet, rowsOf(layout.tableBox, 0, 1)).format;
  header.wrapText = true;
  header.font.bold = true;
  header.fill.color = headerFill;
  header.verticalAlignment = "Center";
  header.rowHeight = tableHeaderHeight;
  layout.widths.forEach((width, column) => {
    const cell = { row: 0, column, rows: 1, columns: 1 };
    rangeOf(sheet, cell).format.columnWidth = width;
  });
  setHeights(sheet, layout.heights);
  if (chart !== undefined && layout.chart !== null) addChart(sheet, layout, chart, chartName);
  layout.pictures.forEach((picture, k) => {
    drawChart(sheet, picture, picture.content, pictureNames[k]);
  });
  sheet.showGridlines = false;
}

/** Neighbours of one height are set together. */
function setHeights(sheet: Excel.Worksheet, heights: ReportLayout["heights"]): void {
  let first = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height && row + 1 < heights.length) return;
    const box = { row: first, column: 0, rows: row + 1 - first, columns: 1 };
    rangeOf(sheet, box).format.rowHeight = height;
    first = row + 1;
  });
}

function dress(range: Excel.Range, { format, fill, color, bold, align }: CellLook): void {
  // Excel takes one text for all cells of a range; its types know only the table of texts.
  if (format !== undefined) range.numberFormat = format as unknown as string[][];
  if (fill !== undefined) range.format.fill.color = fill;
  if (color !== undefined) range.format.font.color = color;
  if (bold !== undefined) range.format.font.bold = bold;
  if (align !== undefined) range.format.horizontalAlignment = align;
}

/** Used once and not kept: Excel need not follow it through later changes. */
function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
