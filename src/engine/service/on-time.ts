import { dayOf, isAfter, timeOf } from "./moment";

/**
 * On-time delivery: the share of orders delivered no later than promised.
 *
 * onTime = orders delivered by their promise + graceDays / all orders
 *
 * A promise of a day is kept until that day ends, a promise of an hour until that moment.
 *
 * @param promised date, or date and time, one per order; at least one
 * @param delivered the same; NaN where nothing was delivered yet, which counts as late
 * @param graceDays days by which a delivery may be later, with a fraction for hours
 * @returns a share, 0 to 1
 * @source Varaston toiminnan mittaaminen: ajallaan toimitetut tilaukset / kaikki tilaukset
 * @example onTimeShare([45000, 45001, 45002, 45003], [45000.6, 45002, 45002, NaN], 0) → 0.5
 * @example onTimeShare([45000.5], [45000.6], 0) → 0
 */
export function onTimeShare(
  promised: ArrayLike<number>,
  delivered: ArrayLike<number>,
  graceDays: number,
): number {
  let onTime = 0;
  for (let k = 0; k < promised.length; k++) {
    const isWholeDay = !isAfter(timeOf(promised[k]), 0);
    const deadline = isWholeDay ? dayOf(promised[k]) + 1 + graceDays : promised[k] + graceDays;
    const kept = isWholeDay ? isAfter(deadline, delivered[k]) : !isAfter(delivered[k], deadline);
    if (kept && delivered[k] === delivered[k]) onTime++;
  }
  return onTime / promised.length;
}
