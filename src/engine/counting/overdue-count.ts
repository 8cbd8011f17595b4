import { countingPace } from "./counting-pace";
import type { ItemsToCount } from "./count-plan";
import { WorkingCalendar } from "./working-calendar";

/**
 * The most working days that a plan lets pass between two counts of an item.
 *
 * interval = ⌈workingDays / countsAYear⌉
 *
 * @param countsAYear counts of the item a year, 0 or more
 * @param workingDays in a year, a whole number
 * @returns working days; Infinity for an item that is never counted
 * @throws Failure "value" where the item would be counted more than once a day
 * @source follows from the days of `countPlan`
 * @example longestInterval(12, 260) → 22
 * @example longestInterval(365 / 30, 365) → 30
 */
export function longestInterval(countsAYear: number, workingDays: number): number {
  const pace = countingPace(1, countsAYear, workingDays);
  if (pace.counts === 0n) return Infinity;
  return Number((pace.workingDays + pace.counts - 1n) / pace.counts);
}

export interface StartOfPlan {
  /** Working days a year. */
  workingDays: number;
  /** Day from which on the plan counts, working day or not, as Excel's serial number. */
  start: number;
  /** Weekdays on which nobody works. */
  holidays: Iterable<number>;
}

/**
 * By how many working days the count of each item is overdue on the first day of a plan.
 *
 * overdue = max(0, working days after the last count, through the first of the plan − interval)
 *
 * @returns working days; 0 for an item that is due on the first day or later, or is not to be counted;
 *   Infinity for one that is to be counted and never was
 * @throws Failure "value" where an item would be counted more than once a day
 * @source follows from the days of `countPlan`
 * @example workingDaysOverdue({classes: [0, 1], lastCounted: [45658, 45658], countsAYear: [52, 12]}, {workingDays: 260, start: 45670, holidays: []}) → [3, 0]
 */
export function workingDaysOverdue(
  { classes, lastCounted, countsAYear }: ItemsToCount,
  { workingDays, start, holidays }: StartOfPlan,
): Float64Array {
  const intervals = Array.from(countsAYear, (counts) => longestInterval(counts, workingDays));
  const calendar = new WorkingCalendar(holidays);
  const firstDay = calendar.through(start - 1) + 1;
  const overdue = new Float64Array(classes.length);
  for (let item = 0; item < overdue.length; item++) {
    const interval = classes[item] >= 0 ? intervals[classes[item]] : Infinity;
    if (interval === Infinity) continue;
    overdue[item] = Number.isNaN(lastCounted[item])
      ? Infinity
      : Math.max(0, firstDay - calendar.through(lastCounted[item]) - interval);
  }
  return overdue;
}
