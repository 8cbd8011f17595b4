import { longestText } from "../excel/as-text";
import type { Cell } from "../excel/types";

/** What Excel has said of a cell. */
export interface CellBefore {
  value: Cell;
  formula: Cell;
  /** An Excel.RangeValueType. */
  type: string;
  numberFormat: string;
}

/**
 * Whether a cell holds a formula. Of a text that begins with "=" Excel hands over the text itself,
 * with the apostrophe it was entered with or without.
 */
export function isFormula({ value, formula }: Pick<CellBefore, "value" | "formula">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Whether it holds anything; a formula may show nothing. */
export function holds({ value, formula }: CellBefore): boolean {
  return value !== "" || formula !== "";
}

/** What is to be written so that the cell is again as it was: a text stays one, whatever it says. */
export function asItStood(cell: CellBefore): Cell {
  const { value, formula, type } = cell;
  // A cell without content of its own shows what another formula spills into it.
  if (isFormula(cell) || formula === "") return formula;
  return typeof value === "string" && value !== "" && type !== "Error" ? `'${value}` : value;
}

/** Whether a text leaves no room for the apostrophe, so that the cell must be one for texts first. */
export function fillsCell(cell: CellBefore): boolean {
  const text = asItStood(cell);
  return typeof text === "string" && text.length > longestText;
}
