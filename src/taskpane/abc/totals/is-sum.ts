/** Six digits agree: the rest is rounding inside a program. */
const closeness = 1e-6;

/** A rounded total of a single digit could be that of many other sums as well. */
const leastUnits = 10;

/** The place that a number is rounded to: 1 for 180, 0.1 for 179.5, 0.01 for anything finer. */
function unitOf(size: number): number {
  if (Number.isInteger(size)) return 1;
  return Math.abs(size * 10 - Math.round(size * 10)) < 1e-6 ? 0.1 : 0.01;
}

/**
 * Is the number the sum of others, exact or rounded? Where reports round each of their rows, the
 * errors cancel each other: they grow with the root of `roundedRows`.
 */
export function isSum(number: number, sum: number, roundedRows = 1): boolean {
  const size = Math.abs(number);
  const off = Math.abs(number - sum);
  if (off <= closeness * size) return true;
  const unit = unitOf(size);
  if (size < leastUnits * unit) return false;
  const half = 0.5 * unit * (1 + 1e-9);
  return off <= half || off <= Math.min(half * Math.sqrt(roundedRows / 4), 0.01 * size);
}
