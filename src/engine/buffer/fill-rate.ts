import { Failure } from "../failure";
import { fillRateFactor } from "./fill-rate-factor";
import { meanTail } from "./mean-tail";

/** A lot of more deviations than this: demand is as good as certain. */
const asGoodAsCertain = 1e300;

/**
 * Safety stock for a fill rate: the share of demand that is served from the shelf, where the stock
 * is watched continuously and demand that is short is delivered later.
 *
 * safety stock = k · σL with G(k) − G(k + q) = (1 − fillRate) · q, q = orderQuantity / σL
 *
 * Of each lot, the share 1 − fillRate may be short. The second loss is demand that was short before
 * the lot came and is still short after it: with lots above two or three deviations next to nothing,
 * with smaller ones the textbook's single term asks for far too much stock. Large lots bring shortage
 * rarely, so that the same fill rate needs less safety stock; it may well be negative.
 *
 * @param fillRate share of demand, more than 0 and less than 1
 * @param orderQuantity units per order, more than 0
 * @param deviation σL, the standard deviation of demand over the lead time, units; at 0 what may be
 *   short is planned for: −(1 − fillRate) · orderQuantity
 * @returns units
 * @throws Failure "number" for 0 % or 100 %, which no stock gives
 * @source Silver, Pyke & Thomas, ch. 6: P2, complete backordering; Zhang, "Inventory Service-Level
 *   Measures: Convexity and Approximation", Management Science 44 (1998)
 * @example safetyStockForFillRate(0.98, 100, 25) → 25.53096417385616
 * @example safetyStockForFillRate(0.9, 10, 20) → 20.897379659393657
 */
export function safetyStockForFillRate(
  fillRate: number,
  orderQuantity: number,
  deviation: number,
): number {
  if (!(fillRate > 0 && fillRate < 1)) {
    throw unreachable(fillRate);
  }
  const lot = orderQuantity / deviation;
  if (!(lot < asGoodAsCertain)) return -(1 - fillRate) * orderQuantity;
  // A stock and its mirror image about half a lot below zero serve shares that add up to 1.
  if (fillRate < 0.5) return (-fillRateFactor(fillRate, lot) - lot) * deviation;
  return fillRateFactor(1 - fillRate, lot) * deviation;
}

/**
 * Fill rate that a safety stock gives: the inverse of `safetyStockForFillRate`.
 *
 * fill rate = 1 − (G(k) − G(k + q)) / q with k = safetyStock / σL, q = orderQuantity / σL
 *
 * @param safetyStock units, of either sign
 * @param orderQuantity units per order, more than 0
 * @param deviation σL, units; may be 0
 * @returns a share of demand, from 0 to 1
 * @source Silver, Pyke & Thomas, ch. 6: P2, complete backordering; Zhang (1998)
 * @example fillRateOf(25, 100, 25) → 0.9791711457184923
 * @example fillRateOf(0, 10, 30) → 0.5658815016929178
 */
export function fillRateOf(safetyStock: number, orderQuantity: number, deviation: number): number {
  const lot = orderQuantity / deviation;
  const k = safetyStock / deviation;
  if (!(lot < asGoodAsCertain) || !(Math.abs(k) < asGoodAsCertain)) {
    return Math.min(1, Math.max(0, 1 + safetyStock / orderQuantity));
  }
  return k >= -lot / 2 ? 1 - meanTail(k, lot) : meanTail(-k - lot, lot);
}

function unreachable(fillRate: number): Failure {
  return new Failure("number", "fillRateUnreachable", { fillRate });
}
