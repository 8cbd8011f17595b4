import type { KnownTerms } from "../../list/supplier-terms/known-terms";
import type { CapitalColumns } from "../columns/columns";
import type { CapitalRows } from "../rows/rows";
import type { ListTerms } from "./list-terms";

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
export function asksForTerms({ at }: CapitalColumns): boolean {
  return at.supplier !== null && at.purchaseTerm === null;
}
