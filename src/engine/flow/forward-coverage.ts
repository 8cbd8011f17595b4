import { Failure } from "../failure";
import { Tally } from "../tally";

/**
 * Forward coverage: how many periods of a demand plan a stock lasts. Demand is even inside a period.
 *
 * coverage = whole periods that the stock covers + what is left / demand of the next period
 *
 * The stock lasts until the moment at which it is used up: periods without demand after that moment
 * no longer count.
 *
 * @param stock units on hand at the start of the first period; at 0 and below the coverage is 0
 * @param demand units per period, 0 or more, from the first period on
 * @returns periods; the length of the plan where the stock covers it exactly
 * @throws Failure "unavailable" when the stock outlasts the plan
 * @source MrExcel, "Formula to calculate forward coverage" (2015); "Inventory cover calculations"
 *   (Scribd 364515010)
 * @example forwardCoverage(1000, [500, 200, 500, 600, 200, 200]) → 2.6
 * @example forwardCoverage(500, [80, 76, 72, 68, 64, 60, 56, 52]) → 7.461538461538462
 */
export function forwardCoverage(stock: number, demand: ArrayLike<number>): number {
  if (stock <= 0) return 0;
  const left = new Tally(stock);
  for (let period = 0; period < demand.length; period++) {
    const before = left.total;
    const after = left.add(-demand[period]).total;
    if (after <= 0) return period + (after < 0 ? before / demand[period] : 1);
  }
  throw new Failure("unavailable", "stockOutlastsPlan", {
    periods: demand.length,
    left: left.total,
  });
}
