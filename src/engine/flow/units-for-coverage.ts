import { Failure } from "../failure";
import { difference, roundingOf, sum, wholeLotsIn } from "../rounding";
import { Tally } from "../tally";

/**
 * The units that last for so many periods of a demand plan: the inverse of `forwardCoverage`. Demand
 * is even inside a period.
 *
 * units = demand of the whole periods + the same part of the next period's demand
 *
 * @param demand units per period, 0 or more, from the first period on
 * @param periods to be covered, 0 or more, with or without a fraction
 * @returns units
 * @throws Failure "unavailable" when the plan ends before
 * @source planr, cov_vol; "Inventory cover calculations" (Scribd 364515010)
 * @example unitsForCoverage([500, 200, 500, 600, 200, 200], 2.6) → 1000
 */
export function unitsForCoverage(demand: ArrayLike<number>, periods: number): number {
  const whole = wholeLotsIn(periods, 1, roundingOf(periods));
  const part = difference(periods, whole);
  if (whole + Math.ceil(part) > demand.length) {
    throw planTooShort(demand.length, periods);
  }
  const units = new Tally();
  for (let period = 0; period < whole; period++) units.add(demand[period]);
  return part > 0 ? sum(units.total, part * demand[whole]) : units.total;
}

function planTooShort(periods: number, wanted: number): Failure {
  return new Failure("unavailable", "planTooShort", { periods, wanted });
}
