import { lostIn } from "../compensated-sum";
import { onPaper } from "../sum-on-paper";

/** Order lines, an entry for each in every list. */
export interface OrderLines {
  /** The place of the line's item in the list of items, from 0. */
  items: ArrayLike<number>;
  /** Whole days. */
  days: ArrayLike<number>;
  /** Units; negative ones are returns. */
  quantities: ArrayLike<number>;
}

/**
 * Demand history: what order lines add up to, for each item and period.
 *
 * history(item, t) = sum of the quantities of the item's lines from starts(t) to the day before
 * starts(t + 1)
 *
 * Before the period of its first line an item has no history yet; a line before the first period
 * shows that it was there. Returns are taken off. Lines after the last period count for nothing.
 *
 * @param lines order lines, in any order
 * @param items how many items there are
 * @param starts first day of each period, in order, and the day after the last
 * @returns units, the periods of one item after the other; NaN before the period of an item's first
 *   line, and throughout for an item without any
 * @source the time buckets of demand planning: Silver, Pyke & Thomas, ch. 3
 * @example demandHistory({ items: [0, 1, 0, 0], days: [3, 1, 9, 8], quantities: [5, 2, 4, -1] }, 2, [1, 8, 15]) → [5, 3, 2, 0]
 */
export function demandHistory(
  lines: OrderLines,
  items: number,
  starts: ArrayLike<number>,
): Float64Array {
  const periods = starts.length - 1;
  const sums = new Float64Array(items * periods);
  const lost = new Float64Array(items * periods);
  const sizes = new Float64Array(items * periods);
  const first = new Int32Array(items).fill(periods);
  for (let k = 0; k < lines.items.length; k++) {
    const item = lines.items[k];
    const period = periodOf(lines.days[k], starts);
    if (period >= periods) continue;
    if (period < first[item]) first[item] = Math.max(period, 0);
    if (period < 0) continue;
    const at = item * periods + period;
    const before = sums[at];
    const quantity = lines.quantities[k];
    sums[at] = before + quantity;
    lost[at] += lostIn(before, quantity, sums[at]);
    sizes[at] += Math.abs(quantity);
  }
  for (let item = 0, at = 0; item < items; item++) {
    for (let period = 0; period < periods; period++, at++) {
      sums[at] = period < first[item] ? NaN : onPaper(sums[at] + lost[at], sizes[at]);
    }
  }
  return sums;
}

/** The period that a day falls into: -1 before the first one, their number after the last. */
function periodOf(day: number, starts: ArrayLike<number>): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
