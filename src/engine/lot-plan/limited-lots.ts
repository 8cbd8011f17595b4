import { Tally } from "../tally";
import { orderWithin, type LimitedOrder, type OrderLimits } from "./order-limits";

const nothing: LimitedOrder = { ordered: 0, usable: 0, orders: 0 };

/**
 * A plan of lots brought within the limits of orders: what minimum and packs bring too much is used by
 * the lots that follow.
 *
 * @param lots usable units wished for the start of each period
 * @param limits what each order must keep to
 * @returns what is ordered for the start of each period
 * @throws Failure "value" where the limits contradict each other
 * @source Orlicky, Material Requirements Planning, ch. 8: lot-sizing adjustments
 * @example limitedLots([48, 0, 47], { minimumOrder: 60, orderMultiple: 0, maximumOrder: Infinity, yieldRate: 1 })[2] → {"ordered": 60, "usable": 60, "orders": 1}
 */
export function limitedLots(lots: readonly number[], limits: OrderLimits): LimitedOrder[] {
  const over = new Tally();
  return lots.map((lot) => {
    if (lot === 0) return nothing;
    const missing = -over.add(-lot).total;
    if (missing <= 0) return nothing;
    const order = orderWithin(missing, over.rounding, limits);
    over.add(order.usable);
    return order;
  });
}
