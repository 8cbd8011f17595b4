import { isFormula } from "../columns/as-it-stood";
import { settled } from "../excel/fingerprint";
import type { Cell } from "../excel/types";
import { formulaMark } from "./ours";

/** What a formula says, whatever the cells are called by now and however Excel spells it. */
export function formulaShape(cell: string): string {
  const formula = cell.replace(formulaMark, "=");
  if (!formula.startsWith("=")) return formula;
  const upper = formula.toUpperCase().replace(/\$?[A-Z]{1,3}\$?\d+/g, "#");
  return upper.replace(/[^\p{L}\p{N}#.,"]/gu, "");
}

/**
 * The contents of a cell among many, each with a formula of its own: cells are called otherwise once
 * rows were sorted, inserted or deleted, and the formula is still the one that was written.
 */
export function exactInRow(value: Cell, formula: Cell): string {
  if (!isFormula({ value, formula })) return settled(value);
  const named = String(formula).slice(1).toUpperCase();
  return formulaMark + named.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#").replace(/\s/g, "");
}
