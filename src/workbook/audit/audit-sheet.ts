import type { Box, CellLook, CellToWrite, ReportContent } from "../excel/types";

/** A sheet of lines with live formulas, laid out cell by cell: plain data. */
export interface AuditSheet {
  /** Wished name of the sheet; made unique and fit by the workbook. */
  sheetName: string;
  rows: number;
  columns: number;
  /** Its rows, made when needed. */
  cells(first: number, count: number): CellToWrite[][];
  title: Box;
  /** Each row of them is one cell. */
  sentences: Box[];
  headings: Box[];
  /** The names of columns. */
  headers: Box[];
  /** The lines with their header, an Excel table. */
  table: Box;
  wrapped: Box[];
  looks: { box: Box; look: CellLook }[];
  /** One for each column, in points. */
  widths: number[];
  /** In points, of the rows that are not as high as usual. */
  heights: { row: number; height: number }[];
  foot: NonNullable<ReportContent["foot"]>;
}
