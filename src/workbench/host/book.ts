/**
 * What a spreadsheet must offer so that the host can answer Excel's client library.
 * Two spreadsheets stand behind it: a plain grid in memory (tests) and the workbench's own sheet.
 * Rows and columns count from 0; sheets are known by an id that survives renaming.
 *
 * A book only stores and tells. Excel's rules (what a typed text means, which names are allowed,
 * whether a sheet is protected, whether a sheet still exists) are applied by the host before it
 * calls, so a book may take every argument as already checked.
 */

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** As Excel's Range.values: "" for an empty cell, "#DIV/0!" and its kin for an error. */
export type CellValue = number | string | boolean;

/** A formula as a user writes it, in English with commas: "=ABC(B2:B90)". */
export interface Formula {
  formula: string;
}

/**
 * What goes into a cell. A string is always literal text, even "12" or "=1": the host has already
 * decided. "" empties the cell.
 */
export type CellContent = CellValue | Formula;

export interface SheetRecord {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
}

export interface TableRecord {
  id: string;
  name: string;
  sheet: string;
  /** Header row and totals row included. */
  box: Box;
  hasHeaders: boolean;
  hasTotals: boolean;
  /** One of Excel's own names, e.g. "TableStyleMedium2". */
  style: string;
  /** Whether its own filter keeps rows out of view. */
  isFiltered?: boolean;
}

/** A defined name. */
export interface NameRecord {
  name: string;
  /** The sheet it belongs to; null for the whole workbook's. */
  scope: string | null;
  /** Null where it stands for something other than cells. */
  cells: { sheet: string; box: Box } | null;
  /** What it stands for instead; "=0" where nobody has said. */
  formula?: string;
  /** True where users are not shown it. */
  isHidden?: boolean;
}

/** A conditional format by how a text begins: all that the add-in needs. */
export interface ConditionalRecord {
  id: string;
  sheet: string;
  box: Box;
  /** "" until the add-in has said which. */
  text: string;
  fillColor: string;
  fontColor: string;
}

/** The filter of a sheet: of its columns one may be filtered, by the texts that stay in view. */
export interface FilterRecord {
  /** Its first row names the columns. */
  box: Box;
  /** Counted from the box's first column; null while all rows are in view. */
  column: number | null;
  /** As the user sees them. */
  shown: readonly string[];
}

/** A drawing, a picture or a comment of the user's: of no use to the add-in, but not its own. */
export interface AddedRecord {
  sheet: string;
  kind: "shape" | "comment";
  name: string;
}

/** One series of a chart; ranges are on the chart's own sheet. */
export interface SeriesRecord {
  name: string;
  /** An Excel.ChartType, e.g. "ColumnClustered" or "Line". */
  type: string;
  axisGroup: "Primary" | "Secondary";
  /** Null until the add-in has said which cells. */
  values: Box | null;
  categories: Box | null;
  /** Of the bars or of the line: "#RRGGBB". */
  color?: string;
  /** Of the line, in points. */
  weight?: number;
  /** An Excel.ChartLineStyle, e.g. "Dash". */
  lineStyle?: string;
  /** An Excel.ChartMarkerStyle, e.g. "None". */
  markerStyle?: string;
  /** Between the bars, in percent of a bar. */
  gapWidth?: number;
  smooth?: boolean;
}

export interface AxisRecord {
  title: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  majorGridlines?: boolean;
  /** False where the names or numbers along the axis are left out. */
  tickLabels?: boolean;
  /** Every so many categories one is named. */
  tickLabelSpacing?: number;
}

export interface ChartRecord {
  id: string;
  name: string;
  sheet: string;
  type: string;
  title: string;
  titleVisible: boolean;
  /** Where the legend stands: an Excel.ChartLegendPosition; null when it is not shown. */
  legend: string | null;
  series: SeriesRecord[];
  categoryAxis: AxisRecord;
  valueAxis: AxisRecord;
  secondaryValueAxis: AxisRecord;
  /** An Excel.ChartLineStyle round the chart; left out where it is as Excel has it. */
  border?: string;
  /** Cells the chart covers. */
  position: Box;
}

/** How a sheet is printed; what is left out is as Excel has it. */
export interface PageRecord {
  orientation?: "Portrait" | "Landscape";
  /** How many pages wide and tall it is made to be; as many as it takes where one is left out. */
  fit?: { wide?: number; tall?: number };
  /** In percent. */
  scale?: number;
  /** Distances from the paper's edges, in points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  centerHorizontally?: boolean;
  area?: Box;
  /** Rows that stand at the top of every page. */
  titleRows?: Box;
  /** In Excel's codes: "&P" for the page. */
  footer?: Partial<Record<"left" | "center" | "right", string>>;
  /** Rows with which a new page begins. */
  breaks?: readonly number[];
}

export type ClearWhat = "All" | "Contents" | "Formats";

/** What Range.format can set; what is left out stays as it is. */
export interface CellFormat {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  wrapText?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  numberFormat?: string;
}

/** An Excel.DataChangeType. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export type BookEvent =
  | { kind: "selection"; sheet: string }
  /** Cells were edited by anybody, the add-in included; RangeEdited when no change is named. */
  | { kind: "changed"; sheet: string; box: Box; change?: ChangeType }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetActivated"; sheet: string };

/** How the user's system writes numbers, and Excel where the user has told it otherwise. */
export interface Culture {
  /** "sv-SE" */
  name: string;
  decimal: string;
  thousands: string;
  own?: { decimal: string; thousands: string };
}

export interface Book {
  readonly name: string;
  /** Where it is not known the host does not answer for it. */
  readonly culture?: Culture;
  /** True for a workbook that was opened only to be read: the host then refuses every change. */
  readonly readOnly: boolean;
  /** True where sheets may not be added, deleted, moved, renamed or hidden. */
  readonly structureProtected?: boolean;

  /** In the order of the tabs. */
  sheets(): readonly SheetRecord[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /** At the end, with the default look; the sheet is not activated. */
  addSheet(name: string): SheetRecord;
  /** Name, visibility, tab colour or gridlines of the sheet with this id. */
  updateSheet(sheet: SheetRecord): void;
  moveSheet(sheet: string, position: number): void;
  /** Its tables and charts go with it. */
  deleteSheet(sheet: string): void;
  isProtected(sheet: string): boolean;

  /**
   * More than one area where the user picked several with Ctrl; no area where a chart or a picture
   * is selected. The active cell is the first cell of the last area.
   */
  selection(): { sheet: string; areas: readonly Box[] };
  /** Activates the sheet as well. */
  select(sheet: string, box: Box): void;

  /** The smallest box round all cells that hold something (or, unless valuesOnly, a format). */
  usedBox(sheet: string, valuesOnly: boolean): Box | null;
  values(sheet: string, box: Box): CellValue[][];
  /** "=…" where a cell holds a formula, its value elsewhere. */
  formulas(sheet: string, box: Box): CellValue[][];
  /** As the user sees them. */
  texts(sheet: string, box: Box): string[][];
  /** One for each row of the box: true when it is hidden or filtered away. */
  hiddenRows(sheet: string, box: Box): boolean[];
  /** One for each column of the box. */
  hiddenColumns(sheet: string, box: Box): boolean[];
  /** Null leaves a cell as it is. */
  write(sheet: string, box: Box, cells: readonly (readonly (CellContent | null)[])[]): void;
  clear(sheet: string, box: Box, what: ClearWhat): void;
  /** Computes every formula again. */
  recalculate(): void;

  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(sheet: string, box: Box, format: CellFormat): void;
  /** In points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;
  autofitColumns(sheet: string, box: Box): void;
  /** In points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, points: number): void;
  /** All cells but the first lose what they hold. */
  merge(sheet: string, box: Box): void;
  page(sheet: string): PageRecord;
  setPage(sheet: string, page: PageRecord): void;
  /** How many rows at the top stay in view. */
  frozenRows(sheet: string): number;
  freezeRows(sheet: string, rows: number): void;

  /** Of all sheets. */
  tables(): readonly TableRecord[];
  addTable(table: Omit<TableRecord, "id">): TableRecord;
  updateTable(table: TableRecord): void;
  /** The cells keep their content. */
  deleteTable(id: string): void;

  /** Of the workbook and of all sheets; a book may know none. */
  names?(): readonly NameRecord[];
  addName?(record: NameRecord): void;
  /** Only whether it is shown changes. */
  updateName?(record: NameRecord): void;
  deleteName?(record: NameRecord): void;
  conditionalFormats?(sheet: string): readonly ConditionalRecord[];
  /** Adds it, or replaces the one with its id. */
  putConditionalFormat?(record: ConditionalRecord): void;
  deleteConditionalFormat?(sheet: string, id: string): void;
  /** Of the sheet itself; tables have filters of their own. A book may know none. */
  filter?(sheet: string): FilterRecord | null;
  /** Rows of the box come into view, and those that it leaves out are hidden. */
  setFilter?(sheet: string, filter: FilterRecord | null): void;
  /** Drawings and comments of all sheets; a book may know none. */
  additions?(): readonly AddedRecord[];
  /** Blocks of merged cells: the first cell of each holds what all of them show. */
  merges?(sheet: string): readonly Box[];
  /** True where a table takes in what is written beside it, as Excel's AutoCorrect does. */
  readonly expandsTables?: boolean;
  /** Top left of the array that spills into the cell; null where none does. */
  spillParent?(sheet: string, row: number, column: number): Box | null;

  charts(sheet: string): readonly ChartRecord[];
  addChart(chart: Omit<ChartRecord, "id">): ChartRecord;
  updateChart(chart: ChartRecord): void;
  deleteChart(id: string): void;

  /** What Workbook.settings keeps with the file: plain JSON data. */
  readonly settings: Map<string, unknown>;

  /** Everything done inside is one step of undo. */
  asOneStep<T>(run: () => T): T;
  /** Returns the function that stops listening. */
  listen(listener: (event: BookEvent) => void): () => void;
}
