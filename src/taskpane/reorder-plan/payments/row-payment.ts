import { cellAt } from "../../list/number-column";
import { textIn } from "../../list/read-roles";
import { termInCell, type SupplierTerm } from "../../list/supplier-terms/supplier-term";
import { daysIn } from "../../list/time-unit";
import type { PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";

/** The last of Excel's days: December 9999. */
const lastDay = 2_958_465;
/** A sum of days that should be whole is so but for its last digits. */
const nearly = 1e-6;

/** When an order of a row is to be paid: Excel's days for the fewest and the most days of the term. */
export interface RowPayment {
  term: SupplierTerm;
  first: number;
  last: number;
}

/** Whether anything tells when suppliers are paid. */
export function tellsTerms({ columns, knownTerms }: PlanRows): boolean {
  return columns.at.purchaseTerm !== null || knownTerms !== null;
}

/**
 * What is ordered today is received after the lead time, and the term counts from the receipt. Null
 * where no term is known, or none that Excel can date.
 */
export function paymentOf(
  rows: PlanRows,
  { today }: Pick<PlanSettings, "today">,
  row: number,
): RowPayment | null {
  const term = termOf(rows, row);
  if (term === null) return null;
  const leadTime = rows.numbers.leadTime[row] * daysIn[rows.columns.leadTimeIn];
  const receipt = Math.floor(today + leadTime + nearly);
  // What was to be paid before today is to be paid today.
  const due = (days: number) => Math.max(today, receipt + days);
  const last = due(term.most);
  return last <= lastDay ? { term, first: due(term.least), last } : null;
}

/** Of the list's own column where there is one, else as another list has told it. */
function termOf(rows: PlanRows, row: number): SupplierTerm | null {
  const { cells, skip, knownTerms } = rows;
  if (cells.purchaseTerm !== undefined) {
    return termInCell(cellAt(cells.purchaseTerm, row + skip)) ?? null;
  }
  return knownTerms?.termOf(textIn(rows, "supplier", row)) ?? null;
}
