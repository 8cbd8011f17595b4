import { betaShares } from "./incomplete-beta";
import { quantile } from "./normal";
import { beyondStirling } from "./saddle-point";

/** From so many degrees of freedom on a short series is exact; below it, the tail is inverted. */
const manyDegrees = 1e4;
const mostSteps = 100;

/**
 * The factor of a bound whose deviation was estimated from few numbers: what a number of Student's
 * distribution stays below with the given probability. The fewer the numbers, the farther it is above
 * the normal factor.
 *
 * P(T ≤ factor) = probability, with P(T > t) = ½ · I(f / (f + t²); f/2, ½)
 *
 * @param probability at least 0.5 and less than 1
 * @param degrees of freedom f, more than 0, whole or not
 * @returns standard deviations, 0 or more
 * @source Student, "The probable error of a mean" (1908); Abramowitz & Stegun, 26.7
 * @example studentFactor(0.9, 7) → 1.414923927650525
 */
export function studentFactor(probability: number, degrees: number): number {
  const rest = 1 - probability;
  let t = quantile(probability);
  if (degrees > manyDegrees) return factorOfMany(t, degrees);
  // The tail is convex: from the normal factor on, Newton's steps rise to the answer and never past it.
  for (let step = 0; step < mostSteps; step++) {
    const more = (tail(t, degrees) - rest) / densityAt(t, degrees);
    if (!(more > 1e-16 * t)) break;
    t += more;
  }
  return t;
}

/** The Cornish–Fisher expansion by the normal factor z: Abramowitz & Stegun, 26.7.5. */
function factorOfMany(z: number, degrees: number): number {
  const z2 = z * z;
  const first = (z2 + 1) / 4;
  const second = ((5 * z2 + 16) * z2 + 3) / 96;
  const third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
  return z + (z * (first + (second + third / degrees) / degrees)) / degrees;
}

function tail(t: number, degrees: number): number {
  const whole = degrees + t * t;
  return 0.5 * betaShares(degrees / whole, (t * t) / whole, degrees / 2, 0.5).below;
}

/** The factors of Γ(half + ½) / Γ(half) are what both are beyond Stirling's formula. */
function densityAt(t: number, degrees: number): number {
  const half = degrees / 2;
  const gammas =
    beyondStirling(half + 0.5) - beyondStirling(half) + half * Math.log1p(0.5 / half) - 0.5;
  const power = -(half + 0.5) * Math.log1p((t * t) / degrees);
  return Math.exp(gammas + power) / Math.sqrt(2 * Math.PI);
}
