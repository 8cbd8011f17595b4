import type { Cell } from "../../../workbook/excel/types";
import type { ColumnSigns } from "../../reading/cells/column-sign";

/** The list as it was read; rows count from 0 below the header. */
export interface Rows {
  count: number;
  /** Row of the sheet, counted from 1, in which the first of these rows stands. */
  firstSheetRow: number;
  /** What tells each row's item from others; "" where none stands. */
  names: string[];
  /** Description of each row's item; null without such a column. */
  descriptions: string[] | null;
  /** The group each row belongs to; null where all are classified together. */
  groups: string[] | null;
  /** The first row of each row's item, codes with zeros before them taken as they are; -1 without a name. */
  itemFirstRows: Int32Array;
  /** Other texts of the rows, where some lack a name: what else a total may be called by. */
  labels: string[][];
  /** The cells the names were read from, null without an item column: a number stays a number. */
  nameCells: Cell[] | null;
  /** The value of each row. */
  numbers: Float64Array;
  /** The second criterion, the further ones, or the periods; NaN for a period without a number. */
  measures: Float64Array[];
  /** How many periods of each row hold nothing; none of a list without further numbers. */
  emptyPeriods: Uint16Array;
  kinds: Uint8Array;
  /** 1 for rows hidden or filtered away in the sheet. */
  hidden: Uint8Array;
  /** Whether a row repeats the sum of others: see Totals. */
  totals: Uint8Array;
  /** 1 for rows with a text that can be read as two numbers. */
  doubtful: Uint8Array;
  /** What all values come to by either reading of such texts. */
  readingSums: Record<"grouping" | "decimal", number>;
  /** What the header says above the numbers; null without a header. */
  headers: Cell[] | null;
  /** The columns the numbers were read from, those of the value first. */
  numberColumns: number[];
  /** Their cells. */
  cells: Cell[][];
  /** How many of these columns make the value. */
  valueWidth: number;
  signs: ColumnSigns[];
}
