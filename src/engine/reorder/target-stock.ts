import { sum } from "../rounding";

/**
 * Target stock of periodic review: at each review, order what the stock position lacks to it.
 *
 * target stock = averageDemand · (leadTime + reviewPeriod) + safetyStock
 *
 * @param averageDemand units per period
 * @param leadTime periods
 * @param reviewPeriod periods between two reviews
 * @param safetyStock units, of either sign, for demand over lead time and review period together
 * @returns units
 * @source Silver, Pyke & Thomas, ch. 6: order-up-to level of the (R, S) system
 * @example targetStock(50, 4, 1, 14.7669) → 264.7669
 */
export function targetStock(
  averageDemand: number,
  leadTime: number,
  reviewPeriod: number,
  safetyStock: number,
): number {
  return sum(averageDemand * (leadTime + reviewPeriod), safetyStock);
}
