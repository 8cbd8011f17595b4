import { windowSums } from "../demand/windows";

/**
 * Reorder point straight from a history: what was enough in the wanted share of all past stretches
 * as long as lead time and review. No distribution is assumed: trend, season, and good weeks that come
 * together are in it as they were.
 *
 * reorder point = quantile of the demand of those stretches, interpolated between two of them
 *
 * @param serviceLevel share of the stretches, from 0, the mildest, to 1, the worst
 * @param demandHistory units per period, in order
 * @param leadTime periods, with or without a fraction
 * @param reviewPeriod periods between two looks at the stock; 0 where it is watched continuously
 * @returns units of stock position
 * @throws Failure "unavailable" for a history that holds fewer than two such stretches
 * @source Silver, Pyke & Thomas, ch. 6; Hyndman & Fan (1996), sample quantile 7, PERCENTILE.INC
 * @example reorderPointFromHistory(0.9, [4, 0, 7, 2, 5], 2, 0) → 8.4
 */
export function reorderPointFromHistory(
  serviceLevel: number,
  demandHistory: ArrayLike<number>,
  leadTime: number,
  reviewPeriod: number,
): number {
  const demands = windowSums(demandHistory, leadTime + reviewPeriod).sort();
  const place = serviceLevel * (demands.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, demands.length - 1);
  return demands[below] + (place - below) * (demands[above] - demands[below]);
}
