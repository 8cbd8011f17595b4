import { gaussLegendre } from "../gauss-legendre";
import { density, loss, upperTail } from "../normal";

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

const narrowForDensity = 1e-4;

/**
 * How fast `meanTail` falls as k grows: the average density over the stretch.
 *
 * @param k where the stretch begins, in standard deviations
 * @param width length of the stretch, more than 0
 */
export function meanDensity(k: number, width: number): number {
  if (width * Math.max(1, Math.abs(k)) < narrowForDensity) return density(k + width / 2);
  const end = k + width;
  // The nearer to 0 both ends lie in the tail that is taken, the more digits are left.
  const between =
    k < 0 && end > 0 ? 1 - upperTail(-k) - upperTail(end) : upperTail(k) - upperTail(end);
  return between / width;
}
