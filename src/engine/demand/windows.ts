import { Failure } from "../failure";
import { difference, plain, roundingOf, wholeLotsIn } from "../rounding";
import { Tally } from "../tally";

/**
 * The demand of every stretch of so many periods in a history, each beginning one period after the
 * one before. Demand is even inside a period: half a period takes half of its demand.
 *
 * @param history units per period, in order
 * @param length of a stretch in periods, 0 or more, with or without a fraction
 * @returns units, one number for each stretch that ends inside the history
 * @throws Failure "unavailable" for a history that holds fewer than two such stretches
 * @source Silver, Pyke & Thomas, ch. 6: demand over the lead time taken from records
 * @example windowSums([4, 0, 7, 2, 5], 2) → [4, 7, 9, 7]
 * @example windowSums([4, 0, 7, 2, 5], 1.5) → [4, 3.5, 8, 4.5]
 */
export function windowSums(history: ArrayLike<number>, length: number): Float64Array {
  const whole = wholeLotsIn(length, 1, roundingOf(length));
  const part = difference(length, whole);
  const count = history.length - whole - Math.ceil(part) + 1;
  if (count < 2) {
    throw tooFewWindows(history.length, length);
  }
  const sums = new Float64Array(count);
  // Moved along with what rounding loses kept aside, so that long histories stay as exact as short.
  const inside = new Tally();
  for (let period = 0; period < whole; period++) inside.add(history[period]);
  for (let start = 0; start < count; start++) {
    sums[start] = plain(inside.total + (part > 0 ? part * history[start + whole] : 0));
    if (start + 1 < count && whole > 0) inside.add(history[start + whole]).add(-history[start]);
  }
  return sums;
}

function tooFewWindows(periods: number, length: number): Failure {
  return new Failure("unavailable", "tooFewWindows", { periods, length });
}
