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

const exactUpTo = 15;

/** ln n! less Stirling's formula for it. */
function beyondStirling(n: number): number {
  if (n > exactUpTo) {
    const square = n * n;
    return (
      (1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
      n
    );
  }
  let factorial = 1;
  for (let k = 2; k <= n; k++) factorial *= k;
  return Math.log(factorial / n ** n) + n - 0.5 * Math.log(2 * Math.PI * n);
}

/** n · ln(n / mean) + mean − n, by its series where both are close. */
function deviance(n: number, mean: number): number {
  const distance = n - mean;
  if (Math.abs(distance) > 0.1 * (n + mean)) return n * Math.log(n / mean) - distance;
  const v = distance / (n + mean);
  let sum = distance * v;
  let power = 2 * n * v;
  for (let k = 3; ; k += 2) {
    power *= v * v;
    const more = sum + power / k;
    if (more === sum) return sum;
    sum = more;
  }
}
