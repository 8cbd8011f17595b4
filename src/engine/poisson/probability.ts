import { beyondStirling, deviance } from "../saddle-point";

/**
 * Probability that a Poisson number is exactly n, with all its digits for means up to millions.
 *
 * P(n) = e^(−mean) · meanⁿ / n!
 *
 * Powers and factorials of that size are out of every double's reach, and their logarithms lose the
 * digits that count: so the distance between n and the mean is taken first, and the logarithm of
 * what is left is small.
 *
 * @param n whole number, 0 or more
 * @param mean more than 0
 * @source Loader, "Fast and accurate computation of binomial probabilities" (2000): saddle-point form
 * @example poissonProbability(3, 2) → 0.18044704431548356
 */
export function poissonProbability(n: number, mean: number): number {
  if (n === 0) return Math.exp(-mean);
  return Math.exp(-beyondStirling(n) - deviance(n, mean)) / Math.sqrt(2 * Math.PI * n);
}
