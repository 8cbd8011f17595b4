import { Tally } from "../tally";
import type { LimitedOrder } from "./order-limits";

/** What ordering and holding cost in each period. All lists are as long as the plan. */
export interface LotCosts {
  /** Currency per order placed in the period, 0 or more. */
  orderCost: readonly number[];
  /** Currency per unit that is left at the end of the period, 0 or more. */
  holdingCost: readonly number[];
  /** Currency per unit bought in the period, 0 or more. */
  unitCost: readonly number[];
}

/**
 * What a plan of lots costs: every order, everything bought, and the stock left at each period's
 * end, the stock on hand at the start included.
 *
 * cost = Σ (orderCost · number of orders + unitCost · ordered + holdingCost · left)
 *
 * @param lots units ordered for the start of each period, or orders within limits
 * @param demand units per period
 * @param onHand units at the start of the first period; negative when units are owed
 * @param costs currency, one number per period each
 * @returns currency over the whole plan
 * @source Wagner & Whitin, "Dynamic version of the economic lot size model" (1958)
 * @example planCost([48, 0, 67, 0, 0], [18, 30, 42, 5, 20], 0, {orderCost: [80, 80, 80, 80, 80], holdingCost: [2, 2, 2, 2, 2], unitCost: [0, 0, 0, 0, 0]}) → 310
 */
export function planCost(
  lots: readonly (number | LimitedOrder)[],
  demand: readonly number[],
  onHand: number,
  { orderCost, holdingCost, unitCost }: LotCosts,
): number {
  const left = new Tally(onHand);
  const cost = new Tally();
  lots.forEach((lot, t) => {
    const { ordered, usable, orders } =
      typeof lot === "number" ? { ordered: lot, usable: lot, orders: lot > 0 ? 1 : 0 } : lot;
    left.add(usable).add(-demand[t]);
    if (orders > 0) cost.add(orders * orderCost[t]).add(unitCost[t] * ordered);
    const units = left.meant;
    if (units > 0) cost.add(holdingCost[t] * units);
  });
  return cost.total;
}
