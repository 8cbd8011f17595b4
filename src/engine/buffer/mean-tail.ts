import { gaussLegendre } from "../gauss-legendre";
import { beyond, density, loss, upperTail } from "../normal";

const rule = gaussLegendre(8);

/** Below this, in units of the tail's own decline, two losses are so close that they would cancel. */
const narrow = 1;

/**
 * Average probability that a standard normal number lies above a point, over all points from k to
 * k + width: the share of demand short where the stock left before a delivery lies evenly on that
 * stretch.
 *
 * meanTail = (G(k) − G(k + width)) / width
 *
 * @param k where the stretch begins, in standard deviations; its middle is 0 or more
 * @param width length of the stretch, more than 0
 * @returns a share, at most a half
 * @source Zipkin, Foundations of Inventory Management, ch. 6: stockout frequency of an (r, q) policy
 * @example meanTail(0, 1) → 0.3156268098137464
 */
export function meanTail(k: number, width: number): number {
  if (k >= 0) return tailBetween(k, width);
  // Below 0 the tail and its mirror image add up to 1: as much as lies evenly on both sides of 0
  // counts a half of its length.
  const beyond = width + 2 * k;
  return -k / width + tailBetween(-k, beyond) * (beyond / width);
}

/** The same for k from 0 up. */
function tailBetween(k: number, width: number): number {
  if (width * Math.max(1, k) >= narrow) return (loss(k) - loss(k + width)) / width;
  let sum = 0;
  for (let i = 0; i < rule.places.length; i++) {
    sum += rule.weights[i] * upperTail(k + (width / 2) * (1 + rule.places[i]));
  }
  return sum / 2;
}

/** A mean tail and how it changes as the stretch moves up. */
export interface MeanTail {
  share: number;
  /** How fast it falls: the average density over the stretch. */
  fall: number;
  /** How fast the fall slows down. */
  bend: number;
}

/** A stretch so narrow is as good as its middle. */
const aPoint = 1e-4;

/**
 * `meanTail` with its first two derivatives by k, for a search: the share has all its digits, the
 * derivatives have enough of them.
 *
 * @param k where the stretch begins, in standard deviations; its middle is 0 or more
 * @param width length of the stretch, more than 0
 */
export function movingMeanTail(k: number, width: number): MeanTail {
  const size = width * Math.max(1, k);
  if (size < aPoint) {
    const middle = k + width / 2;
    const fall = density(middle);
    return { share: meanTail(k, width), fall, bend: middle * fall };
  }
  const from = beyond(k);
  const to = beyond(k + width);
  return {
    share: size < narrow ? meanTail(k, width) : (from.loss - to.loss) / width,
    fall: (from.probability - to.probability) / width,
    bend: (from.density - to.density) / width,
  };
}
