const { abs, max } = Math;

/** Values that agree to this share of each other are one value on paper. */
export const agreement = 1e-13;

/**
 * Whether two numbers are one on paper: 7.2, 24 · 0.3 and 3.6 · 2 differ in their last binary
 * digit alone.
 *
 * "Agrees with" is no equivalence (one value may agree with two that do not agree with each other),
 * so equal values are made of it as chains: in order of size, each that agrees with its neighbour is
 * equal to it. That is the finest division of a list in which no two values that agree are parted;
 * any other, such as "agrees with the largest of its group", parts some, and parts others when an
 * item is added. A chain reaches beyond the agreement only where value follows value closer than
 * that: a full sheet of them in a row would span no more than a ten-millionth of the value.
 */
export function areEqual(one: number, other: number): boolean {
  const gap = abs(one - other);
  // Nothing finite is equal to what is infinite.
  return one === other || (gap <= agreement * max(abs(one), abs(other)) && gap < Infinity);
}

/** Where values that are equal to each other end. */
export interface EqualValues {
  least: number;
  greatest: number;
}

/** The values that are equal to one of them; the seed is above 0. */
export function equalsOf(values: Float64Array, seed: number): EqualValues {
  for (let reach = 10 * agreement; ; reach *= 1000) {
    const [from, to] = [seed * (1 - reach), seed * (1 + reach)];
    const near = distinctBetween(values, from, to, seed);
    let first = near.indexOf(seed);
    let last = first;
    while (first > 0 && areEqual(near[first - 1], near[first])) first--;
    while (last + 1 < near.length && areEqual(near[last + 1], near[last])) last++;
    const [least, greatest] = [near[first], near[last]];
    // A chain that ends beside what was not looked at may go on there.
    const mayGoOn = areEqual(least, from) || areEqual(greatest, to);
    if (reach > 1 || !mayGoOn) return { least, greatest };
  }
}

/** In order of size; the seed, which may stand in half of the rows, once. */
function distinctBetween(values: Float64Array, from: number, to: number, seed: number) {
  const found = [seed];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value >= from && value <= to && value !== seed) found.push(value);
  }
  return Float64Array.from(found).sort();
}
