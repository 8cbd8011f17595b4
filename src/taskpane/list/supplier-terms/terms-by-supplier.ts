import { GradualMap } from "../../../engine/gradual-map";
import { sameNameKey } from "../../kept/items/name-key";
import type { Cell } from "../../../workbook/excel/types";
import { bothTerms, termInCell, type SupplierTerm } from "./supplier-term";

/**
 * The terms of the suppliers of a list, row by row. Where a row of a supplier says what is no number
 * of days, its term is not known: the other rows do not say it for that one.
 */
export class TermsBySupplier {
  private readonly found = new GradualMap<string, SupplierTerm | null>();
  /** How many suppliers have a term that is known. */
  count = 0;

  add(supplier: string, cell: Cell): void {
    const key = sameNameKey(supplier);
    const term = termInCell(cell);
    if (key === "" || term === undefined) return;
    const before = this.found.get(key);
    if (before === null) return;
    this.found.set(key, term && before ? bothTerms(before, term) : term);
    if (before === undefined && term !== null) this.count++;
    if (before !== undefined && term === null) this.count--;
  }

  /** By what a name has in common with others that look alike. */
  *known(): Generator<[string, SupplierTerm]> {
    for (const [key, term] of this.found) if (term !== null) yield [key, term];
  }
}
