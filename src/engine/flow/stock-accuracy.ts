import { Tally } from "../tally";

/**
 * Stock record accuracy: the share of counts that agree with the books.
 *
 * accuracy = counts with |countedStock − bookStock| ≤ tolerance · |bookStock| / all counts
 *
 * Counts are judged one by one: too much of one item never makes up for too little of another.
 *
 * @param bookStock units by the records, one per count; at least one
 * @param countedStock units found, one per count
 * @param tolerance allowed difference as a share of the book quantity, 0 for an exact match
 * @returns a share, 0 to 1
 * @source AGR, Lageroptimalisering (lagernøyaktighet); Arnold, Chapman & Clive, Introduction to
 *   Materials Management, ch. 12
 * @example stockAccuracy([100, 100], [95, 105], 0.03) → 0
 * @example stockAccuracy([100, 100], [95, 105], 0.05) → 1
 */
export function stockAccuracy(
  bookStock: ArrayLike<number>,
  countedStock: ArrayLike<number>,
  tolerance: number,
): number {
  let accurate = 0;
  for (let k = 0; k < bookStock.length; k++) {
    if (isWithinTolerance(bookStock[k], countedStock[k], tolerance)) accurate++;
  }
  return accurate / bookStock.length;
}

/** Whether one count agrees with the books; a difference of exactly the tolerance does. */
export function isWithinTolerance(
  bookStock: number,
  countedStock: number,
  tolerance: number,
): boolean {
  const missed = new Tally(bookStock).add(-countedStock);
  const allowed = tolerance * Math.abs(bookStock);
  return missed.above(allowed) <= 0 && missed.above(-allowed) >= 0;
}
