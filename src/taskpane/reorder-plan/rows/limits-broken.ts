import { isLess, roundingOf, wholeLotsFor } from "../../../engine/rounding";
import type { OrderLimits } from "../../../engine/reorder-plan/order-up-to";

export type BrokenLimit = "minimum" | "pack" | "maximum";

/** The limits of an item that an order goes against, each with its units; nothing ordered goes against none. */
export function limitsBroken(
  { minimumOrder, orderMultiple, maximumOrder }: OrderLimits,
  order: number,
): [BrokenLimit, number][] {
  if (!(order > 0)) return [];
  const broken: [BrokenLimit, number][] = [];
  if (isLess(order, minimumOrder)) broken.push(["minimum", minimumOrder]);
  if (orderMultiple > 0) {
    const packs = wholeLotsFor(order, orderMultiple, roundingOf(order));
    if (isLess(order, packs * orderMultiple)) broken.push(["pack", orderMultiple]);
  }
  if (maximumOrder > 0 && isLess(maximumOrder, order)) broken.push(["maximum", maximumOrder]);
  return broken;
}
