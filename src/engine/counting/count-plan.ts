import { countOrder } from "./count-order";
import { dailyLoads } from "./daily-loads";

export interface ItemsToCount {
  /** Class of each item, a place in `countsAYear`; −1 for an item that is not to be counted. */
  classes: ArrayLike<number>;
  /** Day of each item's last count, as Excel's serial number; NaN for never. */
  lastCounted: ArrayLike<number>;
  /** Counts of each item a year, for each class: 0 or more, and fractions are exact. */
  countsAYear: ArrayLike<number>;
}

export interface CountingYear {
  /** Working days a year. */
  workingDays: number;
  /** The first so many working days are planned; a whole year as a rule. */
  days: number;
  /** For the order of items whose last count is of one day. */
  seed: number;
}

/** One entry for each count, by day, then by class, then in the order of counting. */
export interface CountPlan {
  /** Working day of each count, from 0. */
  days: Int32Array;
  /** What is counted: a place in the list of items. */
  items: Int32Array;
}

/**
 * A plan for cycle counting: which items are counted on which working day, so that each item of a
 * class comes up as often as its class asks for, at even intervals, and each day brings the same work.
 *
 * day of count k = ⌊k · workingDays / (items · countsAYear)⌋ for k = 0, 1, 2, … of a class, whose
 * items are taken in one order again and again
 *
 * In a year an item is counted countsAYear times, and where that is no whole number, once less or
 * more; what is left over is carried into the days and years that follow. Two counts of an item lie
 * workingDays / countsAYear days apart, rounded one way or the other.
 *
 * @returns the counts of the days asked for
 * @throws Failure "value" where an item would be counted more than once a day
 * @source APICS Dictionary, "cycle counting"; Brooks & Wilson, Inventory Record Accuracy; Oracle, "How
 *   cycle counts determine the number of items to count each day"
 * @example countPlan({classes: [0, 0, 1], lastCounted: [45650, 45640, 45655], countsAYear: [6, 3]}, {workingDays: 12, days: 4, seed: 1}).items → [1, 2, 0, 1, 0]
 * @example countPlan({classes: [0, 0, 1], lastCounted: [45650, 45640, 45655], countsAYear: [6, 3]}, {workingDays: 12, days: 4, seed: 1}).days → [0, 0, 1, 2, 3]
 */
export function countPlan(
  { classes, lastCounted, countsAYear }: ItemsToCount,
  { workingDays, days, seed }: CountingYear,
): CountPlan {
  const groups = byClass(countOrder(lastCounted, seed), classes, countsAYear.length);
  const loadsOf = (group: number) =>
    dailyLoads(groups[group].length, countsAYear[group], workingDays, days);
  // Where the next count of each day is to stand.
  const places = new Int32Array(days + 1);
  for (let group = 0; group < groups.length; group++) {
    const loads = loadsOf(group);
    for (let day = 0; day < days; day++) places[day + 1] += loads[day];
  }
  for (let day = 0; day < days; day++) places[day + 1] += places[day];
  const plan = { days: new Int32Array(places[days]), items: new Int32Array(places[days]) };
  for (let group = 0; group < groups.length; group++) {
    const items = groups[group];
    const loads = loadsOf(group);
    let next = 0;
    for (let day = 0; day < days; day++) {
      for (let count = 0; count < loads[day]; count++) {
        const place = places[day]++;
        plan.days[place] = day;
        plan.items[place] = items[next];
        next = next + 1 < items.length ? next + 1 : 0;
      }
    }
  }
  return plan;
}

/** The items of each class, in the order of counting. */
function byClass(order: Uint32Array, classes: ArrayLike<number>, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let item = 0; item < classes.length; item++) {
    if (classes[item] >= 0) sizes[classes[item]]++;
  }
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (const item of order) {
    const group = classes[item];
    if (group >= 0) groups[group][sizes[group]++] = item;
  }
  return groups;
}
