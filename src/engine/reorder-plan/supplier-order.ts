import { CompensatedSum } from "../compensated-sum";
import { isTurn, type Steps } from "../steps";
import { orderUpTo, type OrderLimits } from "./order-up-to";

/** What an order to a supplier is made of. */
export interface SupplierItem extends OrderLimits {
  /** On hand plus on order less reserved, units. */
  position: number;
  /** Units. */
  reorderPoint: number;
  /** Units per day; of an item without it nothing is added to the proposal. */
  dailyDemand: number;
  /** Units that are to be ordered anyway. */
  proposal: number;
}

/** Ten years: nobody orders more than that. */
export const mostDays = 3650;

/**
 * What is ordered of an item when so many days of demand are added to the whole order of its supplier.
 *
 * order = reorderPoint + days · dailyDemand − position within the item's limits, at least the proposal
 *
 * @param days 0 or more
 * @returns units; the more days, never the less
 * @source AGR and SAP, order optimising to a supplier's minimum: equal cover for all items
 * @example orderWithDays({ position: 30, reorderPoint: 40, dailyDemand: 4, proposal: 12, minimumOrder: 0, orderMultiple: 12, maximumOrder: 0 }, 5) → 36
 */
export function orderWithDays(item: SupplierItem, days: number): number {
  const { position, reorderPoint, dailyDemand, proposal } = item;
  if (!(dailyDemand > 0)) return proposal;
  return Math.max(proposal, orderUpTo(position, reorderPoint + days * dailyDemand, item));
}

/** The orders of all items with so many days added, in the items' order. */
export function* ordersSteps(items: readonly SupplierItem[], days: number): Steps<Float64Array> {
  const orders = new Float64Array(items.length);
  for (let k = 0; k < items.length; k++) {
    orders[k] = orderWithDays(items[k], days);
    if (isTurn(k)) yield;
  }
  return orders;
}

/** What the orders come to, by what a unit of each item counts. */
export function totalOf<Item>(
  items: readonly Item[],
  orders: ArrayLike<number>,
  perUnit: (item: Item) => number,
): number {
  const total = new CompensatedSum();
  for (let k = 0; k < items.length; k++) total.add(orders[k] * perUnit(items[k]));
  return total.total;
}

/**
 * The first number of days, up to the most, with which the orders are as wanted; null where there is
 * none. As orders only ever grow with the days, it is found by halving.
 */
export function* firstDaySteps(
  items: readonly SupplierItem[],
  isReached: (orders: Float64Array) => boolean,
): Steps<{ days: number; orders: Float64Array } | null> {
  let [low, high] = [0, mostDays];
  let orders = yield* ordersSteps(items, high);
  if (!isReached(orders)) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const some = yield* ordersSteps(items, middle);
    if (isReached(some)) [high, orders] = [middle, some];
    else low = middle + 1;
  }
  return { days: high, orders };
}
