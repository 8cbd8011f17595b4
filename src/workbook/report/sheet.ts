import { rowsOf } from "../excel/a1";
import { once } from "../excel/range";
import { addChart } from "./chart";
import type { ReportLayout } from "./layout";
import type { Box, Cell, ReportContent } from "../excel/types";

const titleSize = 16;
const headingSize = 12;
/** The grey that Excel itself puts behind headings. */
const headerFill = "#F2F2F2";

/** Writes rows of a block of cells, counted from its first row; their texts are safe already. */
export function fillRows(sheet: Excel.Worksheet, box: Box, first: number, cells: Cell[][]): void {
  rangeOf(sheet, rowsOf(box, first, cells.length)).values = cells;
}

/** Formats, table and chart: everything but what stands in the cells. */
export function furnish(
  sheet: Excel.Worksheet,
  layout: ReportLayout,
  chart: ReportContent["chart"],
  chartName: string,
): void {
  sheet.tables.add(rangeOf(sheet, layout.tableBox), true);
  layout.formats.forEach(({ box, format }) => {
    // Excel takes one text for all cells of a range; its types know only the table of texts.
    rangeOf(sheet, box).numberFormat = format as unknown as string[][];
  });
  embolden(sheet, layout.title, titleSize);
  layout.headings.forEach((box) => embolden(sheet, box, headingSize));
  layout.headers.forEach((box) => {
    const { format } = rangeOf(sheet, box);
    format.font.bold = true;
    format.fill.color = headerFill;
  });
  layout.numberHeaders.forEach((box) => {
    rangeOf(sheet, box).format.horizontalAlignment = "Right";
  });
  layout.widths.forEach((width, column) => {
    const cell = { row: 0, column, rows: 1, columns: 1 };
    rangeOf(sheet, cell).format.columnWidth = width;
  });
  if (chart !== undefined) addChart(sheet, layout, chart, chartName);
  sheet.showGridlines = false;
}

function embolden(sheet: Excel.Worksheet, box: Box, size: number): void {
  const { font } = rangeOf(sheet, box).format;
  font.bold = true;
  font.size = size;
}

/** Used once and not kept: Excel need not follow it through later changes. */
function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
