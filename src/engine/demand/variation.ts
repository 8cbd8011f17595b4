import { CompensatedSum } from "../compensated-sum";
import { Failure } from "../failure";
import { roundingOf } from "../rounding";

/** Over n − 1, as STDEV.S, or over n, as STDEV.P. */
export type Deviation = "sample" | "population";

/**
 * Coefficient of variation: how much a demand swings from period to period, against its mean.
 *
 * variation = standard deviation / mean
 *
 * @param history demand per period, units; at least two periods
 * @param deviation sample (n − 1) or population (n)
 * @param count how many of the numbers to look at, where a buffer is longer than the history
 * @returns a ratio, 0 for a demand that never changes; negative where returns exceed sales
 * @throws Failure "unavailable" below two periods, "division" when the mean is 0
 * @source Silver, Pyke & Thomas, ch. 2; Syntetos, Boylan & Croston (2005)
 * @example coefficientOfVariation([900, 800, 700], "population") → 0.10206207261596575
 * @example coefficientOfVariation([10, 10, 10], "sample") → 0
 */
export function coefficientOfVariation(
  history: ArrayLike<number>,
  deviation: Deviation,
  count = history.length,
): number {
  const variation = spreadOverMean(history, deviation, count);
  if (!Number.isFinite(variation)) {
    throw new Failure("division", "averageDemandZero");
  }
  return variation;
}

/** The same ratio where the mean may be 0: it is infinite then, or NaN without any demand. */
export function spreadOverMean(
  history: ArrayLike<number>,
  deviation: Deviation,
  count: number,
): number {
  if (count < 2) {
    throw new Failure("unavailable", "variationNeedsTwoPeriods");
  }
  return measure(history, count, deviation === "sample" ? count - 1 : count);
}

function measure(history: ArrayLike<number>, count: number, parts: number, given?: number): number {
  const scale = given ?? 1;
  // From the first number on: a demand that never changes has a deviation of exactly 0.
  const first = history[0] * scale;
  const sum = new CompensatedSum();
  let size = Math.abs(first);
  for (let i = 1; i < count; i++) {
    sum.add(history[i] * scale - first);
    size += Math.abs(history[i] * scale);
  }
  const shift = sum.total / count;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const off = history[i] * scale - first - shift;
    squares += off * off;
  }
  const isInRange = squares > 1e-280 && squares < 1e280;
  if (!isInRange && given === undefined) return rescaled(history, count, parts);
  // What was sold and came back whole has a mean of 0, not of the last digits of its sum.
  const mean = Math.abs(first + shift) <= roundingOf(size / count) ? 0 : first + shift;
  return Math.sqrt(squares / parts) / mean;
}

/** Squares that left the range of doubles are taken again in a unit of the numbers' own size. */
function rescaled(history: ArrayLike<number>, count: number, parts: number): number {
  let largest = 0;
  for (let i = 0; i < count; i++) largest = Math.max(largest, Math.abs(history[i]));
  if (largest === 0) return NaN;
  const size = Math.min(1000, Math.max(-1000, Math.ceil(Math.log2(largest))));
  return measure(history, count, parts, 2 ** -size);
}
