import { sameNameKey } from "../../kept/items/name-key";
import type { Cell } from "../../../workbook/excel/types";
import { bothTerms, termInCell, type SupplierTerm } from "./supplier-term";

/**
 * The terms of the suppliers of a list, row by row. Where a row of a supplier says what is no number
 * of days, its term is not known: the other rows do not say it for that one.
 */
export class TermsBySupplier {
  private readonly found = new Map<string, SupplierTerm | null>();

  add(supplier: string, cell: Cell): void {
    const key = sameNameKey(supplier);
    const term = termInCell(cell);
    if (key === "" || term === undefined) return;
    const before = this.found.get(key);
    if (before === null) return;
    this.found.set(key, term && before ? bothTerms(before, term) : term);
  }

  /** By what a name has in common with others that look alike. */
  get known(): [string, SupplierTerm][] {
    return [...this.found].flatMap(([key, term]): [string, SupplierTerm][] =>
      term === null ? [] : [[key, term]],
    );
  }
}
