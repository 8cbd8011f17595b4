/**
 * Totals after each change, with Neumaier's correction of what rounding loses: after 10,000 periods
 * the last total is as good as the first.
 */
export function runningTotals(changes: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(changes.length);
  let sum = 0;
  let lost = 0;
  for (let k = 0; k < changes.length; k++) {
    const change = changes[k];
    const next = sum + change;
    lost += Math.abs(sum) >= Math.abs(change) ? sum - next + change : change - next + sum;
    sum = next;
    totals[k] = sum + lost;
  }
  return totals;
}
