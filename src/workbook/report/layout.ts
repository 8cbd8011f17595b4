import { fitting, isTooLong } from "../excel/as-text";
import { columnWidths, leftOf, reachOf, standardWidth } from "./widths";
import { tableHeaders } from "./table-headers";
import type { Box, Cell, ReportContent, ReportMarks } from "../excel/types";

/** Cells that all bear one Excel number format. */
export interface FormattedBox {
  box: Box;
  format: string;
}

/** Where everything of a report goes on its sheet: plain data, worked out before Excel is asked. */
export interface ReportLayout {
  /** Title and sections, from A1. */
  top: Cell[][];
  title: Box;
  headings: Box[];
  headers: Box[];
  /** Headers above numbers, which stand at the right of their cells. */
  numberHeaders: Box[];
  formats: FormattedBox[];
  chart: Box;
  /** Names of the sorted list's columns, made fit for an Excel table. */
  tableHeader: Cell[];
  /** The sorted list with its header row. */
  tableBox: Box;
  /** One for each column from A, in points. */
  widths: number[];
  /** All cells of the report, from A1. */
  whole: Box;
  /** By which its tables and columns are known again. */
  marks: ReportMarks;
  /** Whether a text above the sorted list is longer than a cell, so that its end is left out. */
  isCut: boolean;
}

/** Where the sections begin, under the title and an empty row. */
const firstSection = 2;

/** Row heights are Excel's own (15 points), so this makes a chart that can be read and printed. */
const chartRows = { least: 22, most: 30 };
const chartWidth = 480;

/** Rows looked at for the width of a column: the longest names are seldom further down. */
const sampleRows = 2_000;

/**
 * The sections stand one above the other at the left, the chart to the right of them, and the
 * sorted list as an Excel table below: its headers replace the column letters when one scrolls.
 */
export function layOut(content: ReportContent): ReportLayout {
  const sections = stackSections(content);
  const width = sections.top.reduce((most, row) => Math.max(most, row.length), 0);
  const top = sections.top.map((row) => [
    ...row.map(fitting),
    ...Array<Cell>(width - row.length).fill(""),
  ]);
  const { table, tableNumberFormats } = content;
  const tableHeader = tableHeaders(table.header);
  const inSections = top.slice(firstSection);
  const sample = [tableHeader, ...table.cells(0, Math.min(sampleRows, table.rows))];
  const widths = columnWidths(inSections, sample, tableNumberFormats);
  const chart = chartBox(inSections, width, widths);
  const below = content.chart === undefined ? top.length : chart.row + chart.rows;
  const tableRow = Math.max(top.length, below) + 1;
  const columns = tableHeader.length;
  const tableBox = { row: tableRow, column: 0, rows: table.rows + 1, columns };
  return {
    ...sections,
    top,
    title: { row: 0, column: 0, rows: 1, columns: 1 },
    formats: [...sections.formats, ...formatted(tableNumberFormats, tableRow + 1, table.rows)],
    chart,
    tableHeader,
    tableBox,
    widths,
    whole: { row: 0, column: 0, rows: tableRow + tableBox.rows, columns: Math.max(width, columns) },
    marks: {
      sections: content.sections.map(({ role, columnRoles }, index) => ({
        role,
        row: sections.headings[index].row,
        columns: columnRoles,
      })),
      table: { row: tableRow, columns: table.columnRoles },
    },
    isCut: sections.top.some((row) => row.some(isTooLong)),
  };
}

type Stacked = Pick<ReportLayout, "top" | "headings" | "headers" | "numberHeaders" | "formats">;

function stackSections({ title, sections }: ReportContent): Stacked {
  const stacked: Stacked = {
    top: [[title], [""]],
    headings: [],
    headers: [],
    numberHeaders: [],
    formats: [],
  };
  for (const { heading, rows, numberFormats, hasHeader } of sections) {
    const first = stacked.top.length + 1;
    stacked.headings.push({ row: first - 1, column: 0, rows: 1, columns: 1 });
    if (hasHeader && rows.length > 0) {
      stacked.headers.push({ row: first, column: 0, rows: 1, columns: rows[0].length });
      stacked.numberHeaders.push(...aboveNumbers(rows, first));
    }
    const header = hasHeader ? 1 : 0;
    stacked.formats.push(...formatted(numberFormats, first + header, rows.length - header));
    // There may be more rows than a call takes arguments.
    stacked.top = stacked.top.concat([[heading]], rows, [[""]]);
  }
  return stacked;
}

function aboveNumbers([, ...body]: Cell[][], row: number): Box[] {
  const cells = body[0] ?? [];
  return cells.flatMap((cell, column) =>
    typeof cell === "number" ? [{ row, column, rows: 1, columns: 1 }] : [],
  );
}

function formatted(formats: readonly string[], row: number, rows: number): FormattedBox[] {
  return formats.flatMap((format, column) =>
    format === "General" || rows < 1 ? [] : [{ box: { row, column, rows, columns: 1 }, format }],
  );
}

/** To the right of the sections and of whatever text of theirs runs over. */
function chartBox(sections: Cell[][], leastColumn: number, widths: readonly number[]): Box {
  const rows = Math.min(chartRows.most, Math.max(chartRows.least, sections.length));
  const reach = reachOf(sections, widths);
  let column = leastColumn;
  while (leftOf(column, widths) < reach) {
    column += 1;
  }
  let columns = 0;
  for (let width = 0; width < chartWidth; columns += 1) {
    width += widths[column + columns] ?? standardWidth;
  }
  return { row: firstSection, column, rows, columns };
}
