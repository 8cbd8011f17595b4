import { coverage } from "./coverage";

/**
 * Days sales of inventory (DSI): how many days it takes to turn the stock into sales. It is the
 * coverage, asked in money.
 *
 * days = averageInventory / costOfGoodsSold · daysPerYear
 *
 * @param averageInventory average stock at cost, currency
 * @param costOfGoodsSold cost of what was sold in a year, currency (never the sales), not 0
 * @param daysPerYear length of the year in days
 * @returns days
 * @source AGR, Lageroptimalisering (Dager med salg av varelager)
 * @example daysSalesOfInventory(250000, 3000000, 365) → 30.416666666666668
 */
export function daysSalesOfInventory(
  averageInventory: number,
  costOfGoodsSold: number,
  daysPerYear: number,
): number {
  return coverage(averageInventory, costOfGoodsSold, daysPerYear);
}
