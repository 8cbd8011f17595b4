import { Failure } from "../failure";
import { isLess } from "../rounding";

/** One line of a supplier's price list: from this quantity upward, this price. */
export interface PriceBreak {
  /** Units, 0 or more. */
  from: number;
  /** Currency per unit, above 0. */
  price: number;
}

/**
 * A price list in rising order of quantity, each quantity once.
 *
 * @throws Failure "value" when one quantity has two prices, or when a larger quantity costs more a
 *   unit: that is no discount, and most often a slip of the keyboard
 */
export function orderedBreaks(breaks: readonly PriceBreak[]): PriceBreak[] {
  const ordered: PriceBreak[] = [];
  for (const next of [...breaks].sort((a, b) => a.from - b.from)) {
    const last = ordered[ordered.length - 1];
    if (last?.from === next.from) {
      if (last.price === next.price) continue;
      throw new Failure("value", "twoPricesAtOnce", {
        from: next.from,
        prices: [last.price, next.price],
      });
    }
    if (last && next.price > last.price) {
      throw new Failure("value", "priceRises", { ...next, before: last });
    }
    ordered.push(next);
  }
  return ordered;
}

/** A lot with what it means. */
export interface DiscountLot {
  /** Units per order. */
  quantity: number;
  /** Currency per unit, on average over the lot. */
  price: number;
  /** Purchase, ordering and holding, currency per year. */
  cost: number;
}

/**
 * The lot of least cost; the smallest of those that tie, for it ties up less. The lots come in
 * rising order.
 *
 * @throws Failure "number" when the cost of every lot is too large for a number
 */
export function cheapest(lots: readonly DiscountLot[]): DiscountLot {
  const possible = lots.filter((lot) => lot.cost < Infinity);
  if (possible.length === 0) {
    throw new Failure("number", "discountCostTooLarge");
  }
  return possible.reduce((best, lot) => (isLess(lot.cost, best.cost) ? lot : best));
}
