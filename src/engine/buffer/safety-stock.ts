import { difference } from "../rounding";

/**
 * Safety stock from the worst and the average case: what the longest lead time at the highest use
 * takes beyond what an average lead time takes.
 *
 * safety stock = maxDemand · maxLeadTime − averageDemand · averageLeadTime
 *
 * It knows no service level: it covers the worst case seen, whatever that costs.
 *
 * @param maxDemand highest use, units per period
 * @param maxLeadTime longest lead time, periods
 * @param averageDemand average use, units per period
 * @param averageLeadTime average lead time, periods
 * @returns units; negative when the averages exceed the maxima, which points to swapped arguments
 * @source Rackbeat, "Backup-lager" (2025): maximal förbrukning × maximal ledtid − genomsnittlig
 *   förbrukning × genomsnittlig ledtid
 * @example safetyStock(15, 10, 10, 7) → 80
 */
export function safetyStock(
  maxDemand: number,
  maxLeadTime: number,
  averageDemand: number,
  averageLeadTime: number,
): number {
  return difference(maxDemand * maxLeadTime, averageDemand * averageLeadTime);
}
