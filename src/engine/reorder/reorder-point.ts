import { sum } from "../rounding";

/**
 * Reorder point of continuous review: order when the stock position falls to it.
 *
 * reorder point = averageDemand · leadTime + safetyStock
 *
 * @param averageDemand units per period
 * @param leadTime periods
 * @param safetyStock units, of either sign; 0 for a zero-stock item
 * @returns units
 * @source Silver, Pyke & Thomas, ch. 6
 * @example reorderPoint(12, 9, 10) → 118
 */
export function reorderPoint(averageDemand: number, leadTime: number, safetyStock: number): number {
  return sum(averageDemand * leadTime, safetyStock);
}
