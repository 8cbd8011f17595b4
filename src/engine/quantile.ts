/**
 * The value that a share of numbers does not exceed, between two of them in a straight line.
 *
 * @param numbers at least one
 * @param share from 0 to 1
 * @returns a number in the unit of the numbers
 * @source as PERCENTILE.INC
 * @example quantile([1, 2, 3, 4], 0.3) → 1.9
 * @example quantile([4, 1, 3, 2], 0.5) → 2.5
 */
export function quantile(numbers: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
