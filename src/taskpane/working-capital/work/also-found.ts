import type { CapitalItem } from "../../../engine/capital/capital-item";
import { sides, termOf } from "../columns/column-role";
import { knownTermOf } from "../rows/item-of";
import type { CapitalRows } from "../rows/rows";
import { TermKind } from "../rows/term-cells";
import type { CapitalSettings } from "../settings/settings";
import type { FindingKind } from "./worked";

/** What is told of a row that is worked out. */
export function alsoFound(
  rows: CapitalRows,
  row: number,
  item: CapitalItem,
  settings: CapitalSettings,
): FindingKind[] {
  const found: FindingKind[] = [];
  const has = (kind: TermKind) => sides.some((side) => rows.terms[side].at(row).kind === kind);
  if (item.stockValue < 0) found.push("negativeStock");
  if (isUnsold(item)) found.push("noDemand");
  if (item.annualDemand > 0 && item.salesPrice < item.purchasePrice) found.push("belowCost");
  if (has(TermKind.text)) found.push("termAsRead");
  if (has(TermKind.discount)) found.push("discount");
  if (has(TermKind.inAdvance)) found.push("paidInAdvance");
  if (lacksTerm(rows, row)) found.push("usualTerm");
  if (!Number.isNaN(knownTermOf(rows, row, settings))) found.push("knownTerm");
  if (rows.periods.empty[row] > 0) found.push("emptyPeriods");
  if (rows.same.isShared(row)) found.push("sameItem");
  if (rows.textNumbers[row] === 1) found.push("textNumber");
  return found;
}

/** Stock that nobody asks for: no day of it is worth anything, and no supplier's credit pays for it. */
function isUnsold({ stockValue, annualDemand, salesPrice, purchasePrice }: CapitalItem): boolean {
  const sold = annualDemand > 0 && (salesPrice > 0 || purchasePrice > 0);
  return stockValue > 0 && !sold;
}

/** Without a column the term is one for all: that is no finding. */
function lacksTerm({ terms, columns }: CapitalRows, row: number): boolean {
  return sides.some(
    (side) => columns.at[termOf[side]] !== null && terms[side].at(row).kind === TermKind.blank,
  );
}
