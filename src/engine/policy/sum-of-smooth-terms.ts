import { gaussLegendre } from "../gauss-legendre";

/** Places in a block: smooth terms of any block below are told by so many to all their digits. */
const places = 24;
const rule = gaussLegendre(places);

/** Blocks of fewer terms are added up one by one. */
const shortest = 2 * places;

/**
 * The sum of many terms of which neighbours hardly differ: block by block, each from terms at a few
 * places, exact for polynomials of degree 23.
 *
 * @param first number of the first term, a whole number
 * @param last number of the last term
 * @param block how many terms after the given one lie on a smooth curve
 * @param add adds the term of a number, whole or not, times a weight, to whatever sums are kept
 */
export function sumOfSmoothTerms(
  first: number,
  last: number,
  block: (from: number) => number,
  add: (place: number, weight: number) => void,
): void {
  let from = first;
  while (from <= last) {
    const count = Math.min(Math.floor(block(from)), last - from + 1);
    if (count < shortest) {
      add(from++, 1);
      continue;
    }
    const weights = weightsOf(count);
    const middle = from + (count - 1) / 2;
    for (let i = 0; i < places; i++) add(middle + (count / 2) * rule.places[i], weights[i]);
    from += count;
  }
}

const known = new Map<number, Float64Array>();
const mostKnown = 500;

/**
 * Weights with which values at the places add up to the sum over `count` whole numbers: the sums of
 * the Legendre polynomials over those numbers, shared out among the places.
 */
function weightsOf(count: number): Float64Array {
  const found = known.get(count);
  if (found) return found;
  const sums = new Float64Array(places);
  for (let k = 0; k < count; k++) {
    eachLegendre((2 * k + 1 - count) / count, (degree, value) => (sums[degree] += value));
  }
  const weights = new Float64Array(places);
  for (let i = 0; i < places; i++) {
    eachLegendre(rule.places[i], (degree, value) => {
      weights[i] += rule.weights[i] * (degree + 0.5) * value * sums[degree];
    });
  }
  if (known.size >= mostKnown) known.clear();
  known.set(count, weights);
  return weights;
}

/** The Legendre polynomials of each degree at a place. */
function eachLegendre(x: number, use: (degree: number, value: number) => void): void {
  let before = 0;
  let value = 1;
  for (let degree = 0; degree < places; degree++) {
    use(degree, value);
    [before, value] = [value, ((2 * degree + 1) * x * value - degree * before) / (degree + 1)];
  }
}
