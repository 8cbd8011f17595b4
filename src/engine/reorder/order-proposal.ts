import { Failure } from "../failure";
import { isLess, roundingOf, wholeLotsFor } from "../rounding";
import { Tally } from "../tally";

/**
 * What to order now.
 *
 * quantity = 0 above the reorder point, otherwise targetStock − stockPosition, at least
 * minimumOrder, rounded up to a whole number of orderMultiple
 *
 * @param stockPosition on hand plus on order less backorders, units
 * @param reorderPoint units; at the reorder point exactly it orders
 * @param targetStock units, not below the reorder point
 * @param minimumOrder units, 0 for none
 * @param orderMultiple units in a pack, 0 for none
 * @returns units; 0 where nothing lacks to the target
 * @throws Failure "value" when the target lies below the reorder point
 * @source Silver, Pyke & Thomas, ch. 6: the (s, S) system
 * @example orderProposal(30, 40, 100, 0, 25) → 75
 * @example orderProposal(41, 40, 100, 0, 25) → 0
 */
export function orderProposal(
  stockPosition: number,
  reorderPoint: number,
  targetStock: number,
  minimumOrder: number,
  orderMultiple: number,
): number {
  if (isLess(targetStock, reorderPoint)) {
    throw targetTooLow(targetStock, reorderPoint);
  }
  if (isLess(reorderPoint, stockPosition)) return 0;
  const lacking = new Tally(targetStock).add(-stockPosition);
  if (lacking.total <= 0) return 0;
  const quantity = Math.max(lacking.total, minimumOrder);
  if (orderMultiple <= 0) return quantity;
  const rounding = Math.max(lacking.rounding, roundingOf(quantity));
  return wholeLotsFor(quantity, orderMultiple, rounding) * orderMultiple;
}

function targetTooLow(targetStock: number, reorderPoint: number): Failure {
  return new Failure("value", "targetBelowReorderPoint", { targetStock, reorderPoint });
}
