import { Tally } from "../tally";

/**
 * What of a stock is more than the cover wanted and the buffer.
 *
 * excess = stock − averageDemand · coverPeriods − safetyStock, never below 0
 *
 * @param stock units on hand; below 0 nothing is too much
 * @param averageDemand units per period, 0 or more
 * @param coverPeriods periods that the stock is to last, 0 or more
 * @param safetyStock units, of either sign
 * @returns units, 0 or more
 * @source Silver, Pyke & Thomas, ch. 9: disposal of excess stock
 * @example excessStock(900, 100, 6, 80) → 220
 */
export function excessStock(
  stock: number,
  averageDemand: number,
  coverPeriods: number,
  safetyStock: number,
): number {
  const over = new Tally(stock).add(-averageDemand * coverPeriods).add(-safetyStock);
  return Math.max(0, over.total);
}
