import { betaShares } from "./incomplete-beta";
import { isLess } from "./rounding";

/**
 * Probability that a negative binomial number is more than n: customers who come independently of
 * each other, and take more than one unit at a time.
 *
 * P(demand > n) = I(1 − p; n + 1, r) with p = mean / variance and r = mean · p / (1 − p)
 *
 * @param n whole number, 0 or more
 * @param mean more than 0
 * @param variance more than the mean
 * @returns a share, and what lacks to 1, each with all its digits where it is small
 * @source Abramowitz & Stegun, 26.5.26 and 26.5.8
 * @example negativeBinomialTail(8, 6, 9).above → 0.1905488715647145
 */
export function negativeBinomialTail(
  n: number,
  mean: number,
  variance: number,
): { above: number; upTo: number } {
  const p = mean / variance;
  // What lacks to 1 is taken from the difference, or it would be lost where p is close to 1.
  const q = (variance - mean) / variance;
  const r = (mean * p) / q;
  const { below, above } = betaShares(q, p, n + 1, r);
  return { above: below, upTo: above };
}

/**
 * The least whole quantity that is enough with at least a given probability.
 *
 * @param mean more than 0
 * @param variance more than the mean
 * @param probability more than 0 and less than 1
 * @param guess units, where the search begins
 * @returns whole units
 * @source Johnson, Kemp & Kotz, Univariate Discrete Distributions, ch. 5
 * @example negativeBinomialQuantile(6, 9, 0.95, 11) → 11
 */
export function negativeBinomialQuantile(
  mean: number,
  variance: number,
  probability: number,
  guess: number,
): number {
  const rest = 1 - probability;
  const isEnough = (n: number) => {
    const { above, upTo } = negativeBinomialTail(n, mean, variance);
    // A quantity that is just enough on paper is enough: a deviation such as √2 is no exact number.
    return probability < rest ? !isLess(upTo, probability) : !isLess(rest, above);
  };
  let high = Math.max(0, Math.round(guess));
  let low = -1;
  for (let step = 1; high < Number.MAX_SAFE_INTEGER && !isEnough(high); step *= 2) {
    low = high;
    high += step;
  }
  for (let step = 1; high - low > step && low < 0; step *= 2) {
    if (isEnough(high - step)) high -= step;
    else low = high - step;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
