import { quantile } from "./normal";
import { beyondStirling, deviance } from "./saddle-point";

/** From this shape on the quantile is a short series; below it, the distribution is inverted. */
const largeShape = 1e4;
const mostSteps = 200;
/** Each of Newton's steps doubles the digits: after one so small the rest is rounding. */
const lastStep = 1e-9;

/**
 * The safety factor of gamma demand: by how many deviations a stock must lie above the average to be
 * enough with the given probability. Gamma demand leans to the right, so that high probabilities take
 * more than under normal demand; the smaller its variation, the closer the two are.
 *
 * k = (quantile of the gamma distribution of shape 1 / variation² and scale 1, less shape) / √shape
 *
 * @param probability more than 0 and less than 1
 * @param variation deviation as a share of the average, 0 or more; 0 is the normal factor
 * @returns standard deviations; −1 / variation, nothing at all, at the least
 * @source Burgin, "The gamma distribution and inventory control", Operational Research Quarterly 26
 *   (1975); Goldberg & Levine (1946) for large shapes
 * @example gammaFactor(0.95, 0.25) → 1.774282440034808
 */
export function gammaFactor(probability: number, variation: number): number {
  const shape = 1 / (variation * variation);
  if (shape > largeShape) return factorOfLargeShape(quantile(probability), variation);
  if (shape === 0) return 0;
  return (inverse(shape, probability) - shape) / Math.sqrt(shape);
}

/** The Cornish–Fisher expansion in powers of the variation, by the normal factor z. */
function factorOfLargeShape(z: number, variation: number): number {
  const v = variation;
  const z2 = z * z;
  const terms = [
    z,
    (z2 - 1) / 3,
    (z * (z2 - 7)) / 36,
    -((3 * z2 + 7) * z2 - 16) / 810,
    (z * ((9 * z2 + 256) * z2 - 433)) / 38880,
    (((12 * z2 - 243) * z2 - 923) * z2 + 1472) / 204120,
    (-z * (((3753 * z2 + 4353) * z2 - 289517) * z2 - 289717)) / 146966400,
  ];
  return terms.reduceRight((sum, term) => sum * v + term, 0);
}

/** The number that a gamma number of scale 1 stays below with a probability. */
function inverse(shape: number, probability: number): number {
  const rest = 1 - probability;
  const isLow = probability < rest;
  // Newton's steps on the logarithm, kept between what is known to be too low and too high.
  let [low, high] = [-Infinity, Math.log(beyondAll(shape))];
  let u = Math.min(firstGuess(shape, probability), high - 1);
  for (let step = 0; step < mostSteps; step++) {
    const x = Math.exp(u);
    // Less than any number: so lumpy a demand is nothing in all but the rarest cycles.
    if (x === 0) return 0;
    const weight = termAt(shape, x);
    const lower = lowerShare(shape, x, weight);
    const off = isLow ? lower.share - probability : rest - lower.rest;
    if (off > 0) high = u;
    else low = u;
    const change = off / (shape * weight);
    if (Math.abs(change) <= lastStep) return Math.exp(u - change);
    if (u - change > low && u - change < high) u -= change;
    else u = low === -Infinity ? u - 1 : (low + high) / 2;
  }
  return Math.exp(u);
}

/** No probability below 1 that a double can hold has a quantile up here. */
function beyondAll(shape: number): number {
  return shape + 40 * Math.sqrt(shape) + 800;
}

/** Wilson and Hilferty's cube; near nothing the first term of the series. */
function firstGuess(shape: number, probability: number): number {
  const cube = 1 - 1 / (9 * shape) + quantile(probability) / (3 * Math.sqrt(shape));
  if (shape > 0.5 && cube > 0.3) return Math.log(shape) + 3 * Math.log(cube);
  const ofOne =
    0.5 * Math.log(2 * Math.PI * shape) + beyondStirling(shape) + shape * Math.log(shape);
  return (Math.log(probability) + ofOne - shape) / shape;
}

/** xᵃ · e⁻ˣ / Γ(a + 1). */
function termAt(shape: number, x: number): number {
  const exponent = -beyondStirling(shape) - deviance(shape, x);
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}

/** The share below x and the rest above it, each with its digits where it is the smaller. */
function lowerShare(shape: number, x: number, weight: number): { share: number; rest: number } {
  if (x < shape + 1) {
    let term = 1;
    let sum = 1;
    for (let n = shape + 1; term > sum * 1e-17; n++) {
      term *= x / n;
      sum += term;
    }
    return { share: weight * sum, rest: 1 - weight * sum };
  }
  // Legendre's continued fraction, from the front (Lentz).
  let b = x + 1 - shape;
  let d = 1 / b;
  let c = 1e300;
  let fraction = d;
  for (let n = 1; n < 100_000; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  const rest = weight * shape * fraction;
  return { share: 1 - rest, rest };
}
