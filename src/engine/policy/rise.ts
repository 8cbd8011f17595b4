import { density, loss, secondLoss, upperTail } from "../normal";

export interface Rise {
  /** ∫₀ᵗ φ(start + s) ds */
  slope: number;
  /** ∫₀ᵗ (t − s) · φ(start + s) ds: how high a curve with that slope has risen. */
  height: number;
  /** ½ · ∫₀ᵗ (t² − s²) · φ(start + s) ds: the area between the curve and its height at the end. */
  area: number;
}

const seriesTerms = 30;

/**
 * How a cost curve under normal demand rises from its lowest point: its second derivative is the
 * normal density. A curve that rises to the left is its mirror image, with −start.
 *
 * @param start where on the standard normal scale the lowest point lies
 * @param t distance from it, 0 or more
 */
export function rise(start: number, t: number): Rise {
  if (t * (1 + Math.abs(start)) < 1) return nearby(start, t);
  if (start >= 0) {
    const tail = upperTail(start);
    const lossThere = loss(start + t);
    return {
      slope: tail - upperTail(start + t),
      height: t * tail - loss(start) + lossThere,
      area: 0.5 * t * t * tail - secondLoss(start) + secondLoss(start + t) + t * lossThere,
    };
  }
  const tail = upperTail(-start);
  const lossThere = loss(-start - t);
  return {
    slope: upperTail(-start - t) - tail,
    height: lossThere - loss(-start) - t * tail,
    area: t * lossThere - secondLoss(-start - t) + secondLoss(-start) - 0.5 * t * t * tail,
  };
}

/** The density as its Taylor series, in Hermite polynomials: close by, the closed forms cancel. */
function nearby(start: number, t: number): Rise {
  let slope = 0;
  let height = 0;
  let area = 0;
  let before = 0;
  let term = 1;
  for (let n = 0; n < seriesTerms; n++) {
    slope += term / (n + 1);
    height += term / ((n + 1) * (n + 2));
    area += term / ((n + 1) * (n + 3));
    [before, term] = [term, -(start * t * term + t * t * before) / (n + 1)];
  }
  const weight = density(start) * t;
  return { slope: weight * slope, height: weight * t * height, area: weight * t * t * area };
}
