/**
 * What is left of probabilities once the large numbers in them are taken out: powers and factorials of
 * the size that demand has are out of every double's reach, and their logarithms lose the digits that
 * count.
 *
 * @source Loader, "Fast and accurate computation of binomial probabilities" (2000)
 */

const seriesFrom = 15;

/**
 * ln n! less Stirling's formula for it, n · ln n − n + ½ · ln 2πn.
 *
 * @param n more than 0, whole or not
 */
export function beyondStirling(n: number): number {
  if (n > seriesFrom) return series(n);
  if (Number.isInteger(n)) {
    let factorial = 1;
    for (let k = 2; k <= n; k++) factorial *= k;
    return Math.log(factorial / n ** n) + n - 0.5 * Math.log(2 * Math.PI * n);
  }
  let product = 1;
  let high = n;
  while (high <= seriesFrom) product *= ++high;
  const atHigh = high * Math.log(high) - high + 0.5 * Math.log(2 * Math.PI * high) + series(high);
  return atHigh - Math.log(product) - n * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI * n);
}

function series(n: number): number {
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

/**
 * How far a number is from what was expected: n · ln(n / mean) + mean − n, by its series where both
 * are close.
 */
export function deviance(n: number, mean: number): number {
  const distance = n - mean;
  if (!(Math.abs(distance) <= 0.1 * (n + mean))) return n * Math.log(n / mean) - distance;
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
