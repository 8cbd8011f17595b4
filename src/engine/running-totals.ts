import { CompensatedSum } from "./compensated-sum";

/** Totals after each change: after 10,000 periods the last total is as good as the first. */
export function runningTotals(changes: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(changes.length);
  const sum = new CompensatedSum();
  for (let k = 0; k < changes.length; k++) {
    sum.add(changes[k]);
    totals[k] = sum.total;
  }
  return totals;
}
