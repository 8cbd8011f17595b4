import { orderProposal } from "../reorder/order-proposal";
import { roundingOf, wholeLotsIn } from "../rounding";

/** What an order of an item has to keep to; 0 for none. */
export interface OrderLimits {
  /** Units. */
  minimumOrder: number;
  /** Units in a pack. */
  orderMultiple: number;
  /** Units. */
  maximumOrder: number;
}

/**
 * The order that lifts a stock position to a level within the limits of its item: at least the
 * minimum, in whole packs, and no more than the maximum.
 *
 * order = order proposal for the level, at most the whole packs that maximumOrder holds
 *
 * The maximum is the last word: where it is less than the minimum or than a pack, what it allows is
 * ordered, be it nothing.
 *
 * @param position on hand plus on order less reserved, units
 * @param level units; from it up nothing is ordered
 * @returns units
 * @source Silver, Pyke & Thomas, ch. 6: the (s, S) system; see `orderProposal`
 * @example orderUpTo(30, 100, { minimumOrder: 0, orderMultiple: 25, maximumOrder: 0 }) → 75
 * @example orderUpTo(30, 100, { minimumOrder: 0, orderMultiple: 25, maximumOrder: 60 }) → 50
 */
export function orderUpTo(position: number, level: number, limits: OrderLimits): number {
  const { minimumOrder, orderMultiple, maximumOrder } = limits;
  const order = orderProposal(position, level, level, minimumOrder, orderMultiple);
  if (!(maximumOrder > 0 && order > maximumOrder)) return order;
  if (!(orderMultiple > 0)) return maximumOrder;
  const packs = wholeLotsIn(maximumOrder, orderMultiple, roundingOf(maximumOrder));
  return Math.min(order, packs * orderMultiple);
}
