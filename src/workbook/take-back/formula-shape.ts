import { formulaMark } from "./ours";

/** What a formula says, whatever the cells are called by now and however Excel spells it. */
export function formulaShape(cell: string): string {
  const formula = cell.replace(formulaMark, "=");
  if (!formula.startsWith("=")) return formula;
  const upper = formula.toUpperCase().replace(/\$?[A-Z]{1,3}\$?\d+/g, "#");
  return upper.replace(/[^\p{L}\p{N}#.,"]/gu, "");
}
