import type { NativeChart } from "../chart/native-chart";

/** A cell as Range.values hands it over: "" when empty, "#DIV/0!" and its kin for an error. */
export type Cell = number | string | boolean;

/** A rectangle of cells; row and column count from 0. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet by its id, which survives renaming, and by the name to tell the user. */
export interface SheetRef {
  sheetId: string;
  sheetName: string;
}

/** A block of cells on one sheet. */
export interface Place extends Box, SheetRef {
  /** As a user writes it, without the sheet: "B2:C1863". */
  address: string;
}

/** A cell that has a formula, in Excel's English syntax. */
export interface FormulaCell {
  place: Place;
  formula: string;
}

/** How the list was found from what the user selected. */
export type ListOrigin = "selection" | "used part" | "list around the cell" | "table";

/** Rows like those of a list that an empty row parts from it. */
export interface RowsBeyond {
  /** The list with all of them. */
  whole: Place;
  /** What stands above it and what below. */
  parts: { place: Place; cells: Cell[][] }[];
}

/** The list the pane is about to read. */
export interface FoundList {
  place: Place;
  origin: ListOrigin;
  /** Name of the Excel table, when the list is one. */
  tableName: string | null;
  /** True when the table's totals row was left out of the place. */
  totalsRowLeftOut: boolean;
  /** The first rows, header included: enough to guess which column is which. */
  preview: Cell[][];
  /** Rows of the place, counted from its first row, that are hidden or filtered away. */
  hiddenRows: number[];
  /** Rows above that are no part of the list, and the list with them; the pane finds them. */
  above?: { titles: number; names: number; list: FoundList };
  /** One name for each column where names take several rows; the preview begins with the last. */
  columnNames?: string[];
  /** Where the list was found round a cell and goes on behind an empty row. */
  beyond?: RowsBeyond;
  /** Columns of the place, counted from its first, that we wrote: they are none of the list's. */
  own?: number[];
}

/** A list somewhere in the workbook, as it can be offered. */
export interface SheetList {
  place: Place;
  /** Of the Excel table, where it is one. */
  name: string | null;
}

/** Why the workbook could not do what was asked; the pane has the sentence for each. */
export type RefusalReason =
  | "severalAreas" // several areas are selected
  | "nothingSelected" // the selection holds no cells with content
  | "oneRow" // one row is no list
  | "noList" // a title, two cells or texts alone
  | "notCells" // a chart or shape is selected, not cells
  | "cellBeingEdited"
  | "sheetProtected"
  | "workbookProtected" // the workbook's structure is protected: no sheet can be added or deleted
  | "sheetGone"
  | "listGone" // cells of the list were deleted
  | "targetNotEmpty" // detail.address: the first cell that holds something
  | "besideTable" // a table would take in what is written into detail.address
  | "mergedCells" // detail.address: the first cell that belongs to a merged one
  | "mergedSince" // the same, of cells that are to be replaced
  | "rowsFiltered" // rows are out of view, and Excel would put what is written beside others
  | "filteredOtherwise" // the sheet has a filter that somebody else has set
  | "filterOfTable" // a table has filters of its own
  | "noRoom" // the sheet ends before the target column
  | "tooLarge" // over the request limit
  | "reportTooLarge" // the report has more rows or columns than a sheet
  | "readOnly"
  | "notOurs" // nothing proves that what stands there was written by us
  | "holdsMore" // the sheet of the report holds more than we wrote
  | "editedByHand" // cells of ours that are to be replaced hold something else by now
  | "changedSince" // what we wrote was edited: taking it back would lose that
  | "sourceChanged" // the list was edited, sorted, or moved between reading and writing
  | "notSupported" // this Excel lacks the feature
  | "notLoaded" // a part of the add-in did not come from its server
  | "cancelled"
  | "unknown"; // detail.code: Excel's own code, for support

/** Text for the user is made from this by the pane; the workbook never writes sentences. */
export interface RefusalDetail {
  address?: string;
  sheetName?: string;
  /** The sheet on which there is no list. */
  sheetId?: string;
  code?: string;
  /** What could not be put back after a failure, so the user can do it by hand. */
  leftBehind?: string;
  /** Cells whose formulas could not be put back. */
  formulasLeft?: string;
  /** The sheet whose filter could not be put back. */
  filterLeft?: string;
}

export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: RefusalDetail = {},
  ) {
    super(reason);
    this.name = "Refusal";
  }
}

/** Given to long work: it says how far it is, and stops when asked. */
export interface Progress {
  report(done: number, total: number): void;
  readonly cancelled: boolean;
}

/** The cell the user stands on. */
export interface ActiveCell {
  place: Place;
  /**
   * In Excel's English syntax, with the "="; "" when the cell holds none. A cell that a formula
   * spills into has that one.
   */
  formula: string;
  value: Cell;
  /** The value as Excel shows it; "" where its format hides it. */
  text: string;
  /** In Excel's English codes. */
  numberFormat: string;
  /** Top left of the spilled array this cell belongs to, when its formula stands elsewhere. */
  spillParent: string | null;
}

/** What a reference of a formula stands for. */
export interface ReferenceCells {
  /** The whole range; of whole rows and columns only the used part. */
  place: Place;
  /** From the top left; fewer than the range has where that is very large. */
  values: Cell[][];
  /** Of the same cells, as Excel shows them. */
  texts: string[][];
  numberFormats: string[][];
  rows: number;
  columns: number;
}

/** One number for each row that was read, by which a later change of the row is noticed. */
export type RowSigns = Int32Array;

/** Columns of a list as they were when they were read. */
export interface ListReading {
  place: Place;
  /** Counted from the place's first column. */
  columns: number[];
  /** One array for each column, in the order of `columns`. */
  cells: Cell[][];
  signs: RowSigns;
}

/** What was read before something was made of it, to notice that it has changed since. */
export type SourceCheck = Pick<ListReading, "place" | "columns" | "signs">;

/**
 * What is to stand in a cell. A text is never a formula, whatever it begins with: a formula is said to
 * be one, in Excel's English syntax with the "=".
 */
export type CellToWrite = Cell | { formula: string };

/** Columns to be written beside a list. */
export interface ColumnsContent {
  columns: number;
  /** Excel number format for each column, "General" where nothing special. */
  numberFormats: string[];
  /** Whether what stands in the column is centred; left out where none is. */
  centred?: boolean[];
  hasHeader: boolean;
  /** Header included. */
  rows: number;
  /**
   * Made when needed, and made again when it has to be known what was written.
   *
   * @param column of the sheet, in which the first of them stands
   */
  cells(first: number, count: number, column?: number): CellToWrite[][];
  /** Some of them are formulas, which Excel may spell its own way. */
  hasFormulas?: true;
  source?: SourceCheck;
  /**
   * Columns of the list by which its rows are told apart, counted from its first: a cell is known
   * again as ours beside the same row, wherever that has been sorted to.
   */
  keyColumns?: readonly number[];
}

/** How a cell looks where it does not look like its column. */
export interface CellLook {
  /** Excel's number format. */
  format?: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  align?: "Left" | "Center" | "Right";
}

/** A block of text and numbers of the report, top left first. */
export interface ReportSection {
  /** What it is, in a word of whoever has the report written. */
  role: string;
  /** What each of its columns is; none where no column has a header. */
  columnRoles: string[];
  heading: string;
  rows: Cell[][];
  /** Excel number format for each column, "General" where nothing special. */
  numberFormats: string[];
  /** True when the first row names the columns. */
  hasHeader: boolean;
  /** True when the last row sums the others up. */
  hasTotal?: boolean;
  /** For each cell of the rows, null where it looks like its column. */
  looks?: (CellLook | null)[][];
  /** Below the rows, where it is one of the sections below page one. */
  chart?: NativeChart;
}

/** What page one of a report says: it stands alone in front of whoever reads no further. */
export interface ReportFront {
  /** Of what and when it was made, in one quiet line. */
  about: string;
  /** The answer in one sentence. */
  headline: string;
  /** A number in large letters, and what it is. */
  figures: { figure: string; meaning: string }[];
  /** Beside the chart, one below the other. */
  beside: ReportSection[];
  /** Below the chart: at the left, and at the right. */
  below: [left: ReportSection[], right: ReportSection[]];
  /** In the place of the report's chart, where it has none. */
  picture?: NativeChart;
}

/** What a chart is drawn from: a few cells of its own, out of sight and out of print. */
export type ReportChart = ParetoReportChart | StackedReportChart;

interface ChartCells {
  title: string;
  header: Cell[];
  rows: Cell[][];
  numberFormats: string[];
  /** Above them, for whoever comes upon them. */
  heading: string;
  categoryTitle: string;
  valueTitle: string;
  /** Every so many names along the axis are shown. */
  namesApart: number;
}

/** Names along the axis, the bars, the curve in shares, and a line of shares for each further column. */
export interface ParetoReportChart extends ChartCells {
  shareTitle: string;
}

/** Names along the axis, and the parts of each bar, from the lowest up. */
export interface StackedReportChart extends ChartCells {
  /** One for each part: "#0F6CBD". */
  colors: string[];
}

export interface ReportContent {
  /** Wished name of the sheet; made unique and fit by the workbook. */
  sheetName: string;
  title: string;
  /** Left out where the sheet is a list to work with rather than a report. */
  front?: ReportFront;
  /** Settings, findings and whatever page one has no room for, one above the other. */
  sections: ReportSection[];
  /** The sorted list; its rows, counted without the header, are made when needed. */
  table: {
    /** What each of its columns is. */
    columnRoles: string[];
    header: Cell[];
    rows: number;
    cells(first: number, count: number): Cell[][];
  };
  tableNumberFormats: string[];
  /** Where they do not stand as Excel puts them. */
  tableAligned?: (CellLook["align"] | null)[];
  /** Left out where there is nothing to draw. */
  chart?: ReportChart;
  /** At the foot of every page, in Excel's codes; the workbook and the sheet stand at its left. */
  foot?: { center: string; right: string };
  source?: SourceCheck;
  /** What the note of it tells later: of which list it is, and when it was made. */
  about?: ReportAbout;
}

/** By which a report is known for what it is, whatever its sheet is called. */
export interface ReportAbout {
  list: Place;
  /** The list in words: the name of its table or sheet. */
  name: string;
  /** The day, as Excel counts days. */
  day: number;
}

/** What stands where in a report, whatever the language of its headings; rows count on the sheet. */
export interface ReportMarks {
  /**
   * Each by the row of its heading. What each column is, counted from the section's own first one; ""
   * for a column that belongs to the one before. Older notes know no column and no number of rows.
   */
  sections: { role: string; row: number; columns: string[]; column?: number; rows?: number }[];
  /** The sorted list, by the row of its header. */
  table: { row: number; columns: string[] };
}

/** What was written, so that it can be named and taken back. Plain data: it survives JSON. */
export interface Written {
  what: "class column" | "report" | "live formula" | "formula" | "chart";
  /** Which part of the pane has had it written; notes of before there were marks do not say. */
  by?: string;
  place: Place;
  /** A fingerprint of what was written, or any text of its own: it leads to the proof. */
  fingerprint: string;
  /** The different contents of a column, to know it again after edits; a report has its own sheet. */
  contents?: string[];
  /** In a report, what its tables and their columns are; older notes do not say. */
  marks?: ReportMarks;
  about?: ReportAbout;
  /** True when the cells bore no format before, so that ours may be cleared with them. */
  formatted: boolean;
  /** True where a text was longer than a cell and lost its end. */
  isCut?: true;
  /** Of columns beside a list: leads to the hidden name by which Excel knows where they are. */
  mark?: string;
  /** How far to the left of them the list ends, when they were written: 1 where it touches them. */
  apart?: number;
  /** Their cells are coloured by their classes. */
  coloured?: true;
  /** Only rows of these classes are in view, by a filter of ours. */
  filtered?: string[];
  /** They have replaced what we had written there, and taking them back brings that back. */
  updated?: true;
}

/** What we wrote beside a list, as it stands now. */
export interface OwnColumns {
  written: Written;
  /** Where it is by now. */
  place: Place;
  /** What stands above it; "" where nothing does. */
  header: string;
  /** How many cells somebody has changed by hand; null where that cannot be told any more. */
  edited: number | null;
}

export interface UpdateOptions {
  /** Cells that somebody has changed by hand are replaced all the same. */
  evenIfEdited?: boolean;
  /** What we may have written as texts, where nothing proves what we did. */
  words?: readonly string[];
}
