import { inverseLoss, loss } from "../normal";

/**
 * Safety stock for a fill rate: the share of demand that is served from the shelf.
 *
 * safety stock = k · σL with G(k) = (1 − fillRate) · orderQuantity / σL
 *
 * Of each lot, the share 1 − fillRate may be short. Large lots bring shortage rarely, so that the
 * same fill rate needs less safety stock; it may well be negative.
 *
 * @param fillRate share of demand, from 0 to less than 1
 * @param orderQuantity units per order, more than 0
 * @param deviation σL, the standard deviation of demand over the lead time, units; at 0 what may be
 *   short is planned for: −(1 − fillRate) · orderQuantity
 * @returns units
 * @throws Failure "number" for 100 %, which no stock gives
 * @source Silver, Pyke & Thomas, ch. 6: P2, complete backordering
 * @example safetyStockForFillRate(0.98, 100, 25) → 25.53097193857529
 * @example safetyStockForFillRate(0.9, 400, 25) → -39.384362385511594
 */
export function safetyStockForFillRate(
  fillRate: number,
  orderQuantity: number,
  deviation: number,
): number {
  const shortage = (1 - fillRate) * orderQuantity;
  const inDeviations = shortage / deviation;
  // So large beside the deviation that demand is as good as certain.
  if (inDeviations > 1e300) return -shortage;
  return inverseLoss(inDeviations) * deviation;
}

/**
 * Fill rate that a safety stock gives: the inverse of `safetyStockForFillRate`.
 *
 * fill rate = 1 − G(safetyStock / σL) · σL / orderQuantity
 *
 * @param safetyStock units, of either sign
 * @param orderQuantity units per order, more than 0
 * @param deviation σL, units; may be 0
 * @returns a share of demand, at most 1; negative where the stock is so low that each cycle is short
 *   of more than a lot
 * @source Silver, Pyke & Thomas, ch. 6: P2, complete backordering
 * @example fillRateOf(25, 100, 25) → 0.9791711323530784
 */
export function fillRateOf(safetyStock: number, orderQuantity: number, deviation: number): number {
  const shortage =
    deviation > 0 ? loss(safetyStock / deviation) * deviation : Math.max(0, -safetyStock);
  return 1 - shortage / orderQuantity;
}
