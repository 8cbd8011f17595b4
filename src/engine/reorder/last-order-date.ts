import { runOutDate } from "../flow/run-out-date";

/**
 * The last moment at which an order still arrives before the stock is used up by a demand plan.
 *
 * lastOrderDate = runOutDate − leadTimeDays
 *
 * @param startDate start of the plan's first period, days with a fraction
 * @param stock units on hand at that moment; at 0 and below it runs out at the start
 * @param demand units per period, 0 or more
 * @param leadTimeDays days from order to receipt, 0 or more
 * @param daysPerPeriod length of a period in days, above 0
 * @returns days with a fraction; before the start where the order is late already
 * @throws Failure "unavailable" when the stock outlasts the plan
 * @source follows from forward coverage; see `forwardCoverage`
 * @example lastOrderDate(45658, 1000, [500, 200, 500], 10, 7) → 45666.2
 */
export function lastOrderDate(
  startDate: number,
  stock: number,
  demand: ArrayLike<number>,
  leadTimeDays: number,
  daysPerPeriod: number,
): number {
  return runOutDate(startDate, stock, demand, daysPerPeriod) - leadTimeDays;
}
