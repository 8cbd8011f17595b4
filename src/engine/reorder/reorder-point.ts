import { sum } from "../rounding";

/**
 * Reorder point: order when the stock position falls to it. Where the stock is looked at only once a
 * period, the demand until the next look counts too.
 *
 * reorder point = averageDemand · (leadTime + reviewPeriod) + safetyStock
 *
 * @param averageDemand units per period
 * @param leadTime periods
 * @param safetyStock units, of either sign; 0 for a zero-stock item
 * @param reviewPeriod periods between two looks at the stock; 0 where it is watched continuously
 * @returns units
 * @source Silver, Pyke & Thomas, ch. 6
 * @example reorderPoint(12, 9, 10, 0) → 118
 * @example reorderPoint(12, 9, 10, 1) → 130
 */
export function reorderPoint(
  averageDemand: number,
  leadTime: number,
  safetyStock: number,
  reviewPeriod: number,
): number {
  return sum(averageDemand * (leadTime + reviewPeriod), safetyStock);
}
