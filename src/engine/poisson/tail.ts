import { poissonProbability } from "./probability";

/** What lies beyond a quantity, on one side of it. */
export interface Beyond {
  probability: number;
  /** Expected distance from the quantity, counted only on that side. */
  distance: number;
}

/** Terms are added until they no longer change the sum of distances, which is the last to settle. */
const least = 1e-17;

/**
 * P(demand > quantity) and the expected shortage E(demand − quantity)⁺. The work grows with the root
 * of the mean, and nothing cancels far out.
 *
 * @param quantity whole number, 0 or more
 * @param mean of the Poisson demand, more than 0
 * @example above(1, 2).probability → 0.5939941502901618
 */
export function above(quantity: number, mean: number): Beyond {
  let probability = 0;
  let distance = 0;
  let term = poissonProbability(quantity, mean);
  for (let n = quantity + 1; ; n++) {
    term *= mean / n;
    const further = term * (n - quantity);
    probability += term;
    distance += further;
    // Below the mean the terms still grow.
    if (further <= least * distance && n > mean) return { probability, distance };
  }
}

/**
 * P(demand < quantity) and what is expected to be left over, E(quantity − demand)⁺.
 *
 * @param quantity whole number, 0 or more
 * @param mean of the Poisson demand, more than 0
 * @example below(1, 2).distance → 0.1353352832366127
 */
export function below(quantity: number, mean: number): Beyond {
  let probability = 0;
  let distance = 0;
  let term = poissonProbability(quantity, mean);
  for (let n = quantity - 1; n >= 0; n--) {
    term *= (n + 1) / mean;
    const further = term * (quantity - n);
    probability += term;
    distance += further;
    if (further <= least * distance && n < mean) break;
  }
  return { probability, distance };
}
