import { Failure } from "../failure";
import { simpleFraction } from "./simple-fraction";

/** Counts in so many working days, both whole: a pace without a rounding error. */
export interface CountingPace {
  counts: bigint;
  workingDays: bigint;
}

/**
 * How fast a class is counted.
 *
 * @param items of the class
 * @param countsAYear counts of each item, 0 or more; decimals are taken as fractions
 * @param workingDays in the year
 * @throws Failure "value" where an item would be counted more than once a day
 */
export function countingPace(
  items: number,
  countsAYear: number,
  workingDays: number,
): CountingPace {
  const { numerator, denominator } = simpleFraction(countsAYear);
  if (numerator > workingDays * denominator) {
    throw new Failure("value", "countedMoreThanDaily", { countsAYear, workingDays });
  }
  return {
    counts: BigInt(items) * BigInt(numerator),
    workingDays: BigInt(workingDays) * BigInt(denominator),
  };
}

/** How many counts a pace makes in the first so many days: one that is begun counts. */
export function countsIn(days: number, { counts, workingDays }: CountingPace): number {
  return Number((BigInt(days) * counts + workingDays - 1n) / workingDays);
}
