import { countingPace, countsIn } from "./counting-pace";

/**
 * How many items of a class are counted on each working day, spread as evenly as whole numbers can
 * be: no two days differ by more than one.
 *
 * load(d) = ⌈(d + 1) · pace⌉ − ⌈d · pace⌉, where pace = items · countsAYear / workingDays
 *
 * @param items in the class
 * @param countsAYear counts of each item a year, 0 or more; a fraction such as 0.5 or 365/30 is exact
 * @param workingDays in a year, a whole number
 * @param days so many days from the first, a whole number; more than a year goes on at the same pace
 * @returns items a day
 * @throws Failure "value" where an item would be counted more than once a day
 * @source Oracle, "How cycle counts determine the number of items to count each day": items · counts
 *   per year / working days; the spreading is Bresenham's of a straight line (1965)
 * @example dailyLoads(131, 52, 225, 5) → [31, 30, 30, 31, 30]
 */
export function dailyLoads(
  items: number,
  countsAYear: number,
  workingDays: number,
  days: number,
): Int32Array {
  const pace = countingPace(items, countsAYear, workingDays);
  const loads = new Int32Array(days);
  let before = 0;
  for (let day = 0; day < days; day++) {
    const through = countsIn(day + 1, pace);
    loads[day] = through - before;
    before = through;
  }
  return loads;
}

/**
 * How many counts of a class the first days of a plan hold: the sum of `dailyLoads`.
 *
 * counts = ⌈days · items · countsAYear / workingDays⌉
 *
 * @returns counts, a whole number
 * @throws Failure "value" where an item would be counted more than once a day
 * @source as `dailyLoads`
 * @example plannedCounts(131, 52, 225, 225) → 6812
 */
export function plannedCounts(
  items: number,
  countsAYear: number,
  workingDays: number,
  days: number,
): number {
  return countsIn(days, countingPace(items, countsAYear, workingDays));
}
