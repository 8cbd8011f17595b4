import type {
  FoundFormula,
  FoundName,
  SheetFormulas,
} from "../../../workbook/formulas/found-formulas";
import type { Expression } from "../../formula/expression";
import type { Marked } from "../marks/marked";

/** A cell whose formula calls functions of ours. */
export interface OwnCell extends FoundFormula {
  expression: Expression;
  /** Their names without the build's prefix, the outermost first; at least one. */
  functions: string[];
}

export interface OwnSheet extends Omit<SheetFormulas, "cells"> {
  cells: OwnCell[];
}

/** A cell whose formula stands in the place of one of ours. */
export interface MarkedCell extends FoundFormula, Marked {}

export interface MarkedSheet extends Omit<SheetFormulas, "cells"> {
  cells: MarkedCell[];
}

/** Where our functions stand in the workbook. */
export interface Found {
  /** Sheets without any are left out. */
  sheets: OwnSheet[];
  /** The same of formulas in their place. */
  marked: MarkedSheet[];
  /** Defined names that stand for formulas of ours. */
  names: FoundName[];
}
