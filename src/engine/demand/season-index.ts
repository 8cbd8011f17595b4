import { Failure } from "../failure";
import { decomposed } from "./decomposition";

/**
 * Season index: how each period of a season stands against the average of its season.
 *
 * index = mean of demand / moving average over one season, scaled to average 1 (ratio to moving
 * average)
 *
 * @param history demand per period, units, 0 or more; at least two full seasons, the more the
 *   steadier; a last season may be unfinished
 * @param seasonLength periods in a season, 2 or more: 12 for months, 4 for quarters
 * @returns one ratio per period of the season, beginning with the season of the first period; they
 *   average 1
 * @throws Failure "unavailable" below two seasons, "division" where a period of the season has no
 *   demand around it at all
 * @source Silver, Pyke & Thomas, ch. 3 (ratio to moving average); R, stats::decompose
 * @example seasonIndex([10, 30, 10, 30, 10, 30], 2) → [0.5, 1.5]
 */
export function seasonIndex(history: readonly number[], seasonLength: number): number[] {
  requireTwoSeasons(history, seasonLength);
  const { figure } = decomposed(history, seasonLength, "multiplicative");
  if (figure.some(Number.isNaN)) {
    throw new Failure("division", "seasonWithoutDemand");
  }
  return Array.from(figure);
}

/** @throws Failure that says how much history is missing */
export function requireTwoSeasons(history: readonly number[], seasonLength: number): void {
  if (history.length >= 2 * seasonLength) return;
  throw new Failure("unavailable", "twoSeasonsNeeded", {
    needed: 2 * seasonLength,
    given: history.length,
  });
}
