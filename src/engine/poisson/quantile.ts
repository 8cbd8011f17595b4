import { quantile } from "../normal";
import { poissonProbability } from "./probability";
import { above, below } from "./tail";

/** A quantity and what it comes to. */
export interface Enough {
  quantity: number;
  leftOver: number;
  shortage: number;
}

/**
 * The least whole quantity that is enough with at least a given probability.
 *
 * @param mean of the Poisson demand, more than 0, up to 1,000,000
 * @param probability more than 0 and less than 1
 * @returns whole units
 * @source Abramowitz & Stegun, 26.1.22
 * @example poissonQuantile(6, 0.8) → 8
 */
export function poissonQuantile(mean: number, probability: number): number {
  return enoughFor(mean, probability, 1 - probability).quantity;
}

/**
 * The same, with what that quantity is expected to leave over and to be short of.
 *
 * @param mean of the Poisson demand, more than 0, up to 1,000,000
 * @param ratio the probability
 * @param rest 1 − ratio, with all its digits where that is little
 * @example enoughFor(6, 0.8, 0.2).quantity → 8
 */
export function enoughFor(mean: number, ratio: number, rest: number): Enough {
  // Of demand that is as good as never there no sum could begin: its terms would all be 0.
  const isNothingEnough = ratio < rest ? Math.exp(-mean) >= ratio : -Math.expm1(-mean) <= rest;
  if (isNothingEnough) return { quantity: 0, leftOver: 0, shortage: mean };
  return ratio < rest
    ? fromBelow(mean, Math.max(ratio, negligible))
    : fromAbove(mean, Math.max(rest, negligible));
}

/** A smaller probability is not told from none: its terms would leave the range of numbers. */
const negligible = 1e-40;

/** So many units beside the first guess, on the side from which sums only grow. */
const aside = 2;

/**
 * The least quantity with P(demand ≤ quantity) ≥ share, for a share below a half: upward from a
 * quantity that is too low, one unit at a time.
 */
function fromBelow(mean: number, share: number): Enough {
  let quantity = Math.max(0, near(mean, quantile(share)) - aside);
  let sum = below(quantity, mean);
  while (sum.probability >= share) sum = below(--quantity, mean);
  let term = poissonProbability(quantity, mean);
  let atMost = sum.probability + term;
  let leftOver = sum.distance;
  while (atMost < share) {
    leftOver += atMost;
    quantity++;
    term *= mean / quantity;
    atMost += term;
  }
  const shortage = quantity <= mean ? mean - quantity + leftOver : above(quantity, mean).distance;
  return { quantity, leftOver, shortage };
}

/**
 * The least quantity with P(demand > quantity) ≤ rest, for a rest of at most a half: downward from a
 * quantity that is enough.
 */
function fromAbove(mean: number, rest: number): Enough {
  let quantity = near(mean, -quantile(rest)) + aside;
  let sum = above(quantity, mean);
  while (sum.probability > rest) sum = above(++quantity, mean);
  let term = poissonProbability(quantity, mean);
  let more = sum.probability;
  let shortage = sum.distance;
  while (quantity > 0 && more + term <= rest) {
    more += term;
    shortage += more;
    term *= quantity / mean;
    quantity--;
  }
  const leftOver = quantity >= mean ? quantity - mean + shortage : below(quantity, mean).distance;
  return { quantity, leftOver, shortage };
}

/** The quantity z deviations from the mean, and a share for the lean of the distribution. */
function near(mean: number, z: number): number {
  return Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
}
