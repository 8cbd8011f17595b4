import { plain } from "../rounding";

/**
 * Coverage: how many days a stock lasts at the average demand.
 *
 * coverage = averageStock / annualDemand · daysPerYear, which is daysPerYear / turnover
 *
 * @param averageStock average stock, or today's stock for today's coverage: units, or money at
 *   purchase price
 * @param annualDemand what leaves the stock in a year, in the same unit, not 0
 * @param daysPerYear length of the year in days: 365, or 360 where the company counts so
 * @returns days
 * @source Varaston toiminnan mittaaminen: riitto = keskivarasto / vuoden kokonaiskysyntä · 365 d
 * @example coverage(50, 900, 365) → 20.27777777777778
 */
export function coverage(averageStock: number, annualDemand: number, daysPerYear: number): number {
  // Multiplying first keeps whole numbers exact until the one division.
  return plain((averageStock * daysPerYear) / annualDemand);
}
