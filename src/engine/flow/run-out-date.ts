import { forwardCoverage } from "./forward-coverage";

/**
 * The date on which a stock is used up by a demand plan.
 *
 * runOutDate = startDate + forward coverage · daysPerPeriod
 *
 * @param startDate start of the plan's first period, days with a fraction
 * @param stock units on hand at that moment; at 0 and below the date is the start
 * @param demand units per period, 0 or more
 * @param daysPerPeriod length of a period in days, above 0
 * @returns days with a fraction
 * @throws Failure "unavailable" when the stock outlasts the plan
 * @source follows from forward coverage; see `forwardCoverage`
 * @example runOutDate(45658, 1000, [500, 200, 500], 7) → 45676.2
 */
export function runOutDate(
  startDate: number,
  stock: number,
  demand: ArrayLike<number>,
  daysPerPeriod: number,
): number {
  return startDate + forwardCoverage(stock, demand) * daysPerPeriod;
}
