import type { Progress } from "../../../workbook/excel/types";
import { cellAt } from "../../list/number-column";
import { rememberTerms } from "../../list/supplier-terms/keep-terms";
import { TermsBySupplier } from "../../list/supplier-terms/terms-by-supplier";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import { nameAt } from "../rows/parties";
import type { CapitalRows } from "../rows/rows";

const rowsBetweenLooks = 256;

/** A list is kept once, however often it is worked out with other settings. */
const kept = new WeakSet<CapitalRows>();

/** Keeps the suppliers' terms that the list tells itself, for lists that tell none. */
export async function rememberOwnTerms(
  pane: Pane,
  rows: CapitalRows,
  progress: Progress,
): Promise<void> {
  const terms = rows.cells.purchaseTerm;
  if (terms === undefined || rows.columns.at.supplier === null || kept.has(rows)) return;
  const { supplier } = rows.parties;
  const bySupplier = new TermsBySupplier();
  await inSlices(
    rows.count,
    (row) => bySupplier.add(nameAt(supplier, row), cellAt(terms, row + rows.skip)),
    progress,
    rowsBetweenLooks,
  );
  await rememberTerms(pane, rows.list, bySupplier);
  kept.add(rows);
}
