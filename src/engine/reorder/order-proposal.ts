import { Failure } from "../failure";
import { isRounding } from "../rounding";

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
  const size = Math.abs(stockPosition) + Math.abs(targetStock) + minimumOrder;
  if (targetStock < reorderPoint && !isRounding(reorderPoint - targetStock, size)) {
    throw new Failure(
      "value",
      `targetStock (${targetStock}) must not lie below reorderPoint (${reorderPoint}): an order would not lift the stock above the point at which it is placed.`,
    );
  }
  const above = stockPosition - reorderPoint;
  if (above > 0 && !isRounding(above, size)) return 0;
  const lacking = targetStock - stockPosition;
  if (lacking <= 0 || isRounding(lacking, size)) return 0;
  const quantity = Math.max(lacking, minimumOrder);
  return orderMultiple > 0 ? wholePacks(quantity, orderMultiple, size) : quantity;
}

/** Rounded up, except where the quantity is over a whole number of packs by rounding alone. */
function wholePacks(quantity: number, pack: number, size: number): number {
  const nearest = Math.round(quantity / pack);
  return (
    (isRounding(quantity - nearest * pack, size) ? nearest : Math.ceil(quantity / pack)) * pack
  );
}
