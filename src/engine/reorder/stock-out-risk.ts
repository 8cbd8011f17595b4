import { windowSums } from "../demand/windows";
import { isLess } from "../rounding";

/**
 * How often a stock would have run out before an order placed now arrives, had demand gone as in one
 * of the past stretches of that length.
 *
 * risk = stretches whose demand is more than the position / all stretches
 *
 * @param stockPosition on hand plus on order less backorders, units
 * @param demandHistory units per period, in order
 * @param leadTime periods, with or without a fraction
 * @returns a share from 0 to 1
 * @throws Failure "unavailable" for a history that holds fewer than two such stretches
 * @source Silver, Pyke & Thomas, ch. 6: demand over the lead time taken from records
 * @example stockOutRisk(8, [4, 0, 7, 2, 5], 2) → 0.25
 */
export function stockOutRisk(
  stockPosition: number,
  demandHistory: ArrayLike<number>,
  leadTime: number,
): number {
  const demands = windowSums(demandHistory, leadTime);
  let short = 0;
  for (const demand of demands) if (isLess(stockPosition, demand)) short++;
  return short / demands.length;
}
