/** The probabilities of a Poisson distribution that are worth counting. */
export interface Poisson {
  /** The whole number to which the first probability belongs. */
  first: number;
  /** Probability of first, first + 1, …; what lies outside is less than 1e-40 in all. */
  probability: Float64Array;
}

/** Above this mean, Poisson and normal quantities differ by a few units in a million. */
export const largestPoissonDemand = 1e6;

const negligible = 1e-44;

/**
 * Probabilities of a Poisson number: how often exactly that many units are asked for in a period,
 * when customers come independently of each other, one unit each.
 *
 * P(n) = e^(−mean) · meanⁿ / n!
 *
 * Each probability is built from its neighbour, outward from the most frequent number, and all are
 * divided by their sum: nothing overflows, and no digit is lost to large logarithms.
 *
 * @param mean average demand per period, 0 or more; the work grows with its root
 * @returns probabilities that sum to 1
 * @source Abramowitz & Stegun, 26.1.22
 * @example poisson(0).probability → [1]
 */
export function poisson(mean: number): Poisson {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let n = mode, weight = 1; n > 0; n--) {
    weight *= n / mean;
    if (weight < negligible) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let n = mode + 1, weight = mean / n; weight >= negligible; n++, weight *= mean / n) {
    above.push(weight);
  }
  const probability = Float64Array.from([...below.reverse(), 1, ...above]);
  let sum = 0;
  for (let i = 0; i < probability.length; i++) sum += probability[i];
  for (let i = 0; i < probability.length; i++) probability[i] /= sum;
  return { first: mode - below.length, probability };
}
