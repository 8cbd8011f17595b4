import { beyondStirling, deviance } from "./saddle-point";

/**
 * The regularised incomplete beta function and what lacks to 1, each with all its digits where it is
 * small: behind the tails of the negative binomial distribution and of Student's.
 *
 * below = I(x; a, b) = ∫₀ˣ uᵃ⁻¹ (1 − u)ᵇ⁻¹ du / B(a, b)
 *
 * @param x 0 to 1
 * @param y 1 − x, which a caller knows to more digits where x is close to 1
 * @param a more than 0
 * @param b more than 0
 * @returns the share below x, and the share above it
 * @source Abramowitz & Stegun, 26.5.8
 * @example betaShares(0.25, 0.75, 1, 2).below → 0.4375
 */
export function betaShares(
  x: number,
  y: number,
  a: number,
  b: number,
): { below: number; above: number } {
  if (x * (a + b + 2) < a + 1) {
    const below = leftOfBulk(x, y, a, b);
    return { below, above: 1 - below };
  }
  const above = leftOfBulk(y, x, b, a);
  return { below: 1 - above, above };
}

/** I(x; a, b) by its continued fraction (Lentz), with y = 1 − x, left of the bulk of the distribution. */
function leftOfBulk(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent =
    beyondStirling(n) -
    beyondStirling(a) -
    beyondStirling(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  const front = Math.exp(exponent) * Math.sqrt(b / (2 * Math.PI * a * n));
  let c = 1;
  let d = 1 / (1 - (n * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (n + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}
