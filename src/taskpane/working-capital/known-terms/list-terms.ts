import type { Place } from "../../../workbook/excel/types";
import type { KnownTerms } from "../../list/supplier-terms/known-terms";
import type { CapitalRows } from "../rows/rows";

/** What becomes of the terms that another list has told of the suppliers of this one. */
export const knownTermWays = ["leave", "use"] as const;
export type KnownTermWay = (typeof knownTermWays)[number];

/** The terms of this list's suppliers as another list has told them. */
export interface ListTerms {
  /** Where that list stood, and the day on which it was read. */
  place: Place;
  day: number;
  /** By the place of the supplier's name; NaN where none is known. */
  days: Float64Array;
  /** Suppliers with one term, with several of which none can be taken, and all with a name. */
  known: number;
  several: number;
  all: number;
}

/** Null where the list tells terms itself or names no suppliers, or none of them is known. */
export function termsOfList(
  { columns, parties }: Pick<CapitalRows, "columns" | "parties">,
  terms: KnownTerms | null,
): ListTerms | null {
  if (terms === null || !asksForTerms(columns)) return null;
  const { names } = parties.supplier;
  const found = names.map((name) => terms.termOf(name));
  const isOne = found.map((term) => term !== null && term.least === term.most);
  const known = isOne.filter(Boolean).length;
  if (known === 0) return null;
  return {
    ...{ place: terms.place, day: terms.day, known },
    days: Float64Array.from(found, (term, k) => (term !== null && isOne[k] ? term.most : NaN)),
    several: found.filter((term, k) => term !== null && !isOne[k]).length,
    all: names.filter((name) => name !== "").length,
  };
}

/** The list names suppliers, and not when they are paid. */
export function asksForTerms({ at }: CapitalRows["columns"]): boolean {
  return at.supplier !== null && at.purchaseTerm === null;
}
