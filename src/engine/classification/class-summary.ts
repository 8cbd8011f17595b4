import { CompensatedSum, sumOf } from "../compensated-sum";
import type { AbcClass } from "./abc";

export interface ClassSummary {
  class: AbcClass;
  items: number;
  /** Share of the number of items, 0 to 1. */
  itemShare: number;
  value: number;
  /** Share of the total value, 0 to 1; 0 for all when the total is 0. Returns are left out. */
  valueShare: number;
}

/**
 * How many items and how much value each class holds.
 *
 * @param values one number per item; negative values count as items but not in the value
 * @param classes the class of each item
 * @returns the classes A, B and C, in that order
 * @example classSummary([50, 30, 20], ["A", "A", "B"])[0] → {"class":"A","items":2,"itemShare":0.6666666666666666,"value":80,"valueShare":0.8}
 */
export function classSummary(
  values: ArrayLike<number>,
  classes: ArrayLike<AbcClass>,
): ClassSummary[] {
  const summaries = (["A", "B", "C"] as const).map((name) => ({
    class: name,
    items: 0,
    itemShare: 0,
    value: 0,
    valueShare: 0,
  }));
  const byClass = { A: summaries[0], B: summaries[1], C: summaries[2] };
  const sums = { A: new CompensatedSum(), B: new CompensatedSum(), C: new CompensatedSum() };
  for (let i = 0; i < values.length; i++) {
    byClass[classes[i]].items++;
    if (values[i] > 0) sums[classes[i]].add(values[i]);
  }
  for (const summary of summaries) summary.value = sums[summary.class].total;
  const total = sumOf(summaries.map(({ value }) => value));
  for (const summary of summaries) {
    summary.itemShare = values.length > 0 ? summary.items / values.length : 0;
    summary.valueShare = total > 0 ? summary.value / total : 0;
  }
  return summaries;
}
