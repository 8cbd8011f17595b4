import type { Cell } from "../../../workbook/excel/types";
import { readTerm } from "../../reading/cells/read-term";

/** Days from the invoice until a supplier is paid: the fewest and the most that a list says. */
export interface SupplierTerm {
  least: number;
  most: number;
}

/** In advance no less, and after the invoice no more than ten years. */
export const mostDays = 3650;

/** The term in a cell: undefined where none stands, null where it is no one number of whole days. */
export function termInCell(cell: Cell): SupplierTerm | null | undefined {
  const read = readTerm(cell);
  if (read.kind === "blank") return undefined;
  if (read.kind !== "days") return null;
  const { days } = read;
  return Number.isInteger(days) && Math.abs(days) <= mostDays ? { least: days, most: days } : null;
}

export function bothTerms(one: SupplierTerm, other: SupplierTerm): SupplierTerm {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
