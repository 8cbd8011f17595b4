import { quantile } from "../normal";
import { movingMeanTail } from "./mean-tail";

const mostSteps = 200;

/** Each step leaves about the third power of what it changed: the next one would change nothing. */
const lastChange = 1e-5;

/**
 * The safety factor of a fill rate: the k at which the mean tail over the lot is what may be short.
 *
 * k with (G(k) − G(k + lot)) / lot = short
 *
 * Halley's steps on the logarithm of the tail, which is nearly a parabola: two or three are enough.
 *
 * @param short share of demand, more than 0 and at most a half
 * @param lot units per order, in standard deviations of demand over the lead time
 * @returns standard deviations, −lot / 2 or more
 * @source Gander, "On Halley's Iteration Method", American Mathematical Monthly 92 (1985)
 * @example fillRateFactor(0.02, 4) → 1.0212385669542465
 */
export function fillRateFactor(short: number, lot: number): number {
  // The middle of the stretch is where the tail is a half: nothing may carry k past it.
  const least = -lot / 2;
  let k = Math.max(least, firstGuess(short, lot));
  for (let step = 0; step < mostSteps; step++) {
    const { share, fall, bend } = movingMeanTail(k, lot);
    const steepness = fall / share;
    const newton = Math.log(share / short) / steepness;
    // From here on the tail is less than any number: the solution is as near as it can be told.
    if (!Number.isFinite(newton)) break;
    const curved = 1 + (newton * (steepness - bend / fall)) / 2;
    // Far from the solution the curve there says nothing about the way to it.
    const change = curved > 0.5 && curved < 2 ? newton / curved : newton;
    const next = Math.max(least, k + change);
    const isLast = Math.abs(next - k) <= lastChange * (1 + Math.abs(k));
    k = next;
    if (isLast) break;
  }
  return k;
}

/** Of the loss of a lot, where the textbook's formula for k is good to a thousandth. */
const leastLoss = 1e-6;
const mostLoss = 3;
/** From such a lot on, what is still short after the delivery counts for little. */
const largeLot = 2;

function firstGuess(short: number, lot: number): number {
  const loss = short * lot;
  if (loss > mostLoss) return -loss;
  if (lot > largeLot && loss > leastLoss) return factorOfLoss(loss);
  // As if the middle of the lot counted for all of it, and a bit more for the bend of the tail.
  const z = -quantile(short);
  const width = Math.min(lot, 6 / Math.max(1, z));
  return z - width / 2 + (z * width * width) / 24;
}

/**
 * The k whose loss G(k) is the given one, to three decimals.
 *
 * @source Silver, Pyke & Thomas, appendix on the normal distribution: rational approximation
 */
function factorOfLoss(loss: number): number {
  const z = Math.sqrt(Math.log(25 / (loss * loss)));
  const above = -5.3925569 + z * (5.6211054 + z * (-3.883683 + z * 1.0897299));
  const below = 1 + z * (-0.72496485 + z * (0.507326622 + z * (0.0669136868 - z * 0.00329129114)));
  return above / below;
}
