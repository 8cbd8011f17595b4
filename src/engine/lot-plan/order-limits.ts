import { Failure } from "../failure";
import { difference, roundingOf, wholeLotsFor, wholeLotsIn } from "../rounding";

/** What an order must keep to. */
export interface OrderLimits {
  /** Units, 0 for none. */
  minimumOrder: number;
  /** Units in a pack, 0 for none. */
  orderMultiple: number;
  /** Units; Infinity for none. */
  maximumOrder: number;
  /** Share of the units ordered that can be used, above 0 and up to 1. */
  yieldRate: number;
}

export const noLimits: OrderLimits = {
  minimumOrder: 0,
  orderMultiple: 0,
  maximumOrder: Infinity,
  yieldRate: 1,
};

/** Orders that are placed together. */
export interface LimitedOrder {
  /** Units ordered. */
  ordered: number;
  /** Units of them that can be used. */
  usable: number;
  /** Number of orders. */
  orders: number;
}

/**
 * What to order so that a number of units can be used: at least the minimum, in whole packs, and in
 * several orders where it is more than the largest.
 *
 * ordered = needed / yieldRate, at least minimumOrder, rounded up to orderMultiple; of what is above
 * maximumOrder as many whole orders as it holds, and one more for the rest
 *
 * @param needed usable units, more than 0
 * @param rounding so many of them may be rounding
 * @param rule a lot rule that comes first, from the units that would be enough to those to be ordered
 * @returns units and orders
 * @throws Failure "value" where no order can be at least the minimum and at most the maximum
 * @source Orlicky, Material Requirements Planning, ch. 8: lot-sizing adjustments
 * @example orderWithin(230, 0, { minimumOrder: 40, orderMultiple: 20, maximumOrder: 110, yieldRate: 1 }) → {"ordered": 240, "usable": 240, "orders": 3}
 */
export function orderWithin(
  needed: number,
  rounding: number,
  limits: OrderLimits,
  rule = (units: number) => units,
): LimitedOrder {
  const { minimumOrder, orderMultiple, yieldRate } = limits;
  const enough = needed / yieldRate;
  const wished = rule(enough);
  const spare = Math.max(rounding / yieldRate, roundingOf(wished));
  const largest = largestOrder(limits);
  const full = largest < Infinity ? wholeLotsIn(wished, largest, spare) : 0;
  const over = full === 0 ? wished : difference(wished, full * largest);
  const isRest = over > spare || full === 0;
  const atLeast = Math.max(over, minimumOrder);
  const rest =
    orderMultiple > 0
      ? Math.max(1, wholeLotsFor(atLeast, orderMultiple, spare)) * orderMultiple
      : atLeast;
  const ordered = (full === 0 ? 0 : full * largest) + (isRest ? rest : 0);
  // What was asked for is what comes of it, without the digits that dividing by the yield has cost.
  const usable = ordered === enough ? needed : ordered * yieldRate;
  return { ordered, usable, orders: full + (isRest ? 1 : 0) };
}

/** The largest order in whole packs. */
function largestOrder(limits: OrderLimits): number {
  const { minimumOrder, orderMultiple, maximumOrder } = limits;
  if (maximumOrder === Infinity) return Infinity;
  const inPacks =
    orderMultiple > 0
      ? wholeLotsIn(maximumOrder, orderMultiple, roundingOf(maximumOrder)) * orderMultiple
      : maximumOrder;
  if (inPacks <= 0 || inPacks < minimumOrder) throw limitsCrossed(limits);
  return inPacks;
}

function limitsCrossed({ minimumOrder, orderMultiple, maximumOrder }: OrderLimits): Failure {
  return new Failure("value", "orderLimitsCrossed", { minimumOrder, orderMultiple, maximumOrder });
}
