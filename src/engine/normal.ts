import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";

/**
 * The standard normal distribution, exact far out in both tails: a service level of 99.99999 % and a
 * fill rate of 0.01 % are as good as 95 %.
 */

const rootOfTwoPi = 2.5066282746310002;

/** From here on the tail and the loss are so close to each other that they are taken as ratios. */
const farOut = 3;

/**
 * Density of the standard normal distribution.
 *
 * φ(z) = e^(−z²/2) / √(2π)
 *
 * @param z distance from the mean, in standard deviations
 * @returns a number above 0; 0 beyond 38 deviations
 * @source Abramowitz & Stegun, 26.2.1
 * @example density(0) → 0.3989422804014327
 */
export function density(z: number): number {
  return Math.exp(-0.5 * z * z) / rootOfTwoPi;
}

/**
 * Probability that a standard normal number is at most z.
 *
 * Φ(z) = ½ · erfc(−z / √2)
 *
 * @param z distance from the mean, in standard deviations
 * @returns a share from 0 to 1
 * @source Abramowitz & Stegun, 26.2.29
 * @example distribution(1.6448536269514722) → 0.95
 */
export function distribution(z: number): number {
  return 0.5 * erfc(-z * Math.SQRT1_2);
}

/**
 * Probability that a standard normal number is above z, with all its digits where it is small.
 *
 * 1 − Φ(z) = ½ · erfc(z / √2)
 *
 * @param z distance from the mean, in standard deviations
 * @returns a share from 0 to 1
 * @source Abramowitz & Stegun, 26.2.3
 * @example upperTail(6) → 9.865876450376937e-10
 */
export function upperTail(z: number): number {
  return 0.5 * erfc(z * Math.SQRT1_2);
}

/**
 * The safety factor of a cycle service level: the number that a standard normal number stays below
 * with the given probability.
 *
 * k = Φ⁻¹(probability)
 *
 * @param probability a share from 0 to 1; 0 gives −∞ and 1 gives ∞
 * @returns standard deviations
 * @source Silver, Pyke & Thomas, appendix on the normal distribution
 * @example quantile(0.95) → 1.6448536269514724
 * @example quantile(0.0001) → -3.719016485455681
 */
export function quantile(probability: number): number {
  return -Math.SQRT2 * erfcinv(2 * probability);
}

/**
 * Expected amount by which a standard normal number exceeds k: the shortage per replenishment cycle,
 * in standard deviations of demand, under the safety factor k.
 *
 * G(k) = φ(k) − k · (1 − Φ(k))
 *
 * @param k safety factor, of either sign
 * @returns standard deviations, above 0; 0 beyond 38 deviations, where it is less than any double
 * @source Silver, Pyke & Thomas, appendix on the normal distribution: Gu(k)
 * @example loss(0) → 0.3989422804014327
 * @example loss(1.64) → 0.02113685843123418
 */
export function loss(k: number): number {
  return beyond(k).loss;
}

/** What lies beyond a point of the standard normal distribution. */
export interface Beyond {
  /** Density at the point itself. */
  density: number;
  /** Probability of a number above it. */
  probability: number;
  /** Expected amount by which a number exceeds it. */
  loss: number;
}

/**
 * Density, upper tail and loss at one point: the tail falls as fast as the density says, and the loss
 * as the tail says.
 *
 * @param k standard deviations, of either sign
 * @example beyond(0) → {"density":0.3989422804014327,"probability":0.5,"loss":0.3989422804014327}
 */
export function beyond(k: number): Beyond {
  const height = density(k);
  if (k < 0) {
    const mirrored = beyond(-k);
    return { density: height, probability: 1 - mirrored.probability, loss: mirrored.loss - k };
  }
  if (k > 40) return { density: height, probability: 0, loss: 0 };
  if (k < farOut) {
    const probability = upperTail(k);
    return { density: height, probability, loss: height - k * probability };
  }
  const { tail, excess } = farRatios(k);
  const probability = height * tail;
  return { density: height, probability, loss: probability * excess };
}

/**
 * The loss summed from k upward: half the expected square of the amount by which a standard normal
 * number exceeds k. Backorders of a lot-size policy add up to it.
 *
 * H(k) = ∫ₖ^∞ G(x) dx = ½ · ((k² + 1) · (1 − Φ(k)) − k · φ(k))
 *
 * @param k safety factor, of either sign
 * @returns square standard deviations, above 0; 0 beyond 38 deviations
 * @source Zipkin, Foundations of Inventory Management, ch. 6: second-order loss function
 * @example secondLoss(0) → 0.25
 */
export function secondLoss(k: number): number {
  if (k < 0) return 0.5 * (k * k + 1) - secondLoss(-k);
  if (k > 40) return 0;
  if (k < farOut) return 0.5 * ((k * k + 1) * upperTail(k) - k * density(k));
  const { tail, excess, further } = farRatios(k);
  return density(k) * tail * excess * further;
}

/**
 * (1 − Φ(k)) / φ(k), G(k) / (1 − Φ(k)) and H(k) / G(k) by Laplace's continued fraction, in which
 * nothing cancels.
 *
 * @source Abramowitz & Stegun, 26.2.14 and 7.2.5
 */
function farRatios(k: number): { tail: number; excess: number; further: number } {
  let ratio = 0;
  // So many levels leave no more than rounding: the farther out, the fewer.
  for (let n = Math.ceil(12 + 450 / (k * k)); n > 1; n--) ratio = n / (k + ratio);
  const excess = 1 / (k + ratio);
  return { tail: 1 / (k + excess), excess, further: ratio / 2 };
}
