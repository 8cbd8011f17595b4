import { capitalGrid, zeroTerms } from "../../../engine/capital/capital-grid";
import type { CapitalParts } from "../../../engine/capital/capital-of";

/** Money tied up under other terms than those of today. */
export interface TermsGrid {
  /** Days, rising. */
  purchaseTerms: number[];
  salesTerms: number[];
  /** Where the terms of today stand among them; null where they are not known. */
  now: { purchase: number | null; sales: number | null };
  /** Currency, a row for each purchase term. */
  needs: number[][];
  /** For each sales term the purchase term from which on nothing is tied up; null where there is none. */
  zeroAt: (number | null)[];
}

const usualPurchaseTerms = [0, 14, 30, 45, 60, 90];
const usualSalesTerms = [0, 14, 30, 60];
/** Beyond the usual terms the grid reaches to its zero line, in whole months, but not beyond two years. */
const [month, mostDays] = [30, 720];
/** Two terms nearer to each other than this are one to look at. */
const leastApart = 4;

/** The usual terms, and those of today among them. */
export function termsGrid(
  parts: Pick<CapitalParts, "stock" | "yearlySales" | "costOfSales">,
  today: { purchase: number | null; sales: number | null },
  daysPerYear: number,
): TermsGrid {
  const salesTerms = withToday(usualSalesTerms, today.sales);
  const purchaseTerms = withToday(
    toZero(usualPurchaseTerms, zeroTerms(parts, [today.sales ?? 0], daysPerYear)[0]),
    today.purchase,
  );
  const placeOf = (terms: number[], day: number | null) =>
    day === null ? null : terms.indexOf(day);
  return {
    ...{ purchaseTerms, salesTerms },
    now: {
      purchase: placeOf(purchaseTerms, today.purchase),
      sales: placeOf(salesTerms, today.sales),
    },
    needs: capitalGrid(parts, purchaseTerms, salesTerms, daysPerYear),
    zeroAt: zeroTerms(parts, salesTerms, daysPerYear),
  };
}

function toZero(usual: readonly number[], zeroAt: number | null): number[] {
  const beyond = Math.floor((zeroAt ?? 0) / month + 1) * month;
  const isBeyond = zeroAt !== null && zeroAt > Math.max(...usual) && beyond <= mostDays;
  return isBeyond ? [...usual, beyond] : [...usual];
}

/** A usual term gives way to that of today beside it. */
function withToday(usual: readonly number[], today: number | null): number[] {
  if (today === null) return [...usual];
  const others = usual.filter((term) => Math.abs(term - today) >= leastApart);
  return [...others, today].sort((one, other) => one - other);
}
