import { sum } from "../rounding";

/**
 * Average stock as the middle between the lowest and the highest level of a period.
 *
 * averageStock = (minimum + maximum) / 2
 *
 * @param minimum lowest level, units or currency
 * @param maximum highest level, in the same unit
 * @returns units or currency
 * @source Varaston toiminnan mittaaminen: (minimivarastotaso + maksimivarastotaso) / 2 (method 3)
 * @example averageStockOfLimits(260, 1440) → 850
 */
export function averageStockOfLimits(minimum: number, maximum: number): number {
  // Halved first, so that no sum leaves the range of doubles.
  return sum(minimum / 2, maximum / 2);
}
