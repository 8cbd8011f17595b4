import type { Cell, SheetRef } from "../excel/types";

/** A cell whose formula is looked for, as it stands. */
export interface FoundFormula {
  row: number;
  column: number;
  /** In Excel's English syntax, with the "=". */
  formula: string;
  value: Cell;
  /** What the formula fills, itself included: 1 and 1 but for a spilled result. */
  rows: number;
  columns: number;
}

/** Such cells of a sheet, row by row. */
export interface SheetFormulas extends SheetRef {
  isProtected: boolean;
  isHidden: boolean;
  cells: FoundFormula[];
}

/** A defined name that stands for a formula. */
export interface FoundName {
  name: string;
  /** Of a name of one sheet alone, that sheet; null for the whole workbook's. */
  sheetName: string | null;
  formula: string;
}

/** What is looked for in a workbook's formulas. */
export type IsWanted = (formula: string) => boolean;
