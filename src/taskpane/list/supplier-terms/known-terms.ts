import type { Place } from "../../../workbook/excel/types";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import type { SupplierTerm } from "./supplier-term";

/** The terms of suppliers that a list of this workbook has told. */
export class KnownTerms {
  private readonly key = new KeyLetters();

  constructor(
    /** Where that list stood. */
    readonly place: Place,
    /** Excel's serial number of the day on which it was read. */
    readonly day: number,
    /** By the codes of the suppliers' names. */
    private readonly terms: ReadonlyMap<number, SupplierTerm>,
  ) {}

  /** Null for a supplier that the list did not name, or without one number of days. */
  termOf(supplier: string): SupplierTerm | null {
    const key = this.key.clear().addName(supplier);
    return key.length === 0 ? null : (this.terms.get(codeOf(key)) ?? null);
  }
}
