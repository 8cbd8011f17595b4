/**
 * What a spreadsheet must offer so that the host can answer Excel's client library.
 * Two spreadsheets stand behind it: a plain grid in memory (tests) and the workbench's own sheet.
 * Rows and columns count from 0; sheets are known by an id that survives renaming.
 */

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** As Excel's Range.values: "" for an empty cell, "#DIV/0!" and its kin for an error. */
export type CellValue = number | string | boolean;

export interface SheetRecord {
  id: string;
  name: string;
}

export interface TableRecord {
  id: string;
  name: string;
  sheet: string;
  box: Box;
}

/** One series of a chart; ranges are on the chart's own sheet. */
export interface SeriesRecord {
  name: string;
  /** An Excel.ChartType, e.g. "ColumnClustered" or "Line". */
  type: string;
  axisGroup: "Primary" | "Secondary";
  values: Box;
  categories: Box | null;
  color?: string;
}

export interface ChartRecord {
  id: string;
  name: string;
  sheet: string;
  type: string;
  title: string;
  series: SeriesRecord[];
  /** Cells the chart covers. */
  position: Box;
}

export type ClearWhat = "All" | "Contents" | "Formats";

/** What Range.format can set; a mixed range reads as null. */
export interface CellFormat {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  wrapText?: boolean;
  horizontalAlignment?: string;
  numberFormat?: string;
}

export type BookEvent =
  | { kind: "selection"; sheet: string }
  | { kind: "changed"; sheet: string; box: Box }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetRenamed"; sheet: string };

export interface Book {
  readonly name: string;

  sheets(): readonly SheetRecord[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /** Throws HostError ItemAlreadyExists or InvalidArgument for a bad name. */
  addSheet(name: string | undefined): SheetRecord;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  isProtected(sheet: string): boolean;

  /** More than one area where the user picked several with Ctrl. */
  selection(): { sheet: string; areas: readonly Box[] };
  select(sheet: string, box: Box): void;

  /** The smallest box round all cells that hold something, or null. */
  usedBox(sheet: string, valuesOnly: boolean): Box | null;
  values(sheet: string, box: Box): CellValue[][];
  /** "=…" where a cell holds a formula, its value elsewhere. */
  formulas(sheet: string, box: Box): CellValue[][];
  texts(sheet: string, box: Box): string[][];
  hiddenRows(sheet: string, box: Box): boolean[];
  /** Values or "=…" formulas; null leaves a cell as it is. */
  write(sheet: string, box: Box, cells: readonly (readonly (CellValue | null)[])[]): void;
  clear(sheet: string, box: Box, what: ClearWhat): void;

  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(sheet: string, box: Box, format: CellFormat): void;
  setColumnWidth(sheet: string, column: number, points: number): void;
  columnWidth(sheet: string, column: number): number;
  autofitColumns(sheet: string, box: Box): void;
  freezeRows(sheet: string, rows: number): void;

  tables(): readonly TableRecord[];
  addTable(sheet: string, box: Box, name: string | undefined): TableRecord;
  deleteTable(id: string): void;

  charts(sheet: string): readonly ChartRecord[];
  addChart(chart: Omit<ChartRecord, "id" | "name">): ChartRecord;
  updateChart(chart: ChartRecord): void;
  deleteChart(id: string): void;

  /** What Workbook.settings keeps with the file. */
  readonly settings: Map<string, unknown>;

  /** Everything done inside is one step of undo. */
  asOneStep<T>(run: () => T): T;
  /** Returns the function that stops listening. */
  listen(listener: (event: BookEvent) => void): () => void;
}
