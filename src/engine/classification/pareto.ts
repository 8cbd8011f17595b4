import { CompensatedSum } from "../compensated-sum";
import { descendingOrder } from "./descending-order";
import { areEqual } from "./equal-values";
import { inSafeScale } from "./safe-scale";

export interface Pareto {
  /** Positions of the values, the largest value first; equal values in the order of the list. */
  order: Uint32Array;
  /** 1 for the largest value; equal values share the best rank, as RANK.EQ gives it. */
  rank: Float64Array;
  /** Share of the total, 0 to 1; NaN when no value is positive. */
  share: Float64Array;
  /** Share of the total in values at least as large; NaN when no value is positive. */
  cumulativeShare: Float64Array;
}

/**
 * Rank, share and cumulative share of every value: the numbers behind a Pareto chart.
 *
 * share = value / total; cumulative share = sum of all values ≥ this value / total. Both depend on
 * the values alone, never on the order of the rows, so values equal on paper have equal results.
 *
 * @param values one number per item, in one unit, in any order. Negative values (returns) are left
 *   out of the total: their share is negative, their cumulative share 1.
 * @returns results in the order of the values; the cumulative share of the smallest positive value,
 *   of zero and of negative values is exactly 1
 * @source Juran, Quality Control Handbook (1951); Silver, Pyke & Thomas, ch. 2
 * @example pareto([15, 50, 30, 5]).cumulativeShare → [0.95, 0.5, 0.8, 1]
 */
export function pareto(values: ArrayLike<number>): Pareto {
  const plain = values instanceof Float64Array ? values : new Float64Array(values);
  return paretoInOrder(plain, descendingOrder(plain));
}

/**
 * The second half of `pareto`, for a list so long that its halves are taken one after the other.
 *
 * @param order positions of the values from the largest to the smallest, as `descendingOrder` has
 *   them; those of values that are equal on paper are put in the order of the list
 */
export function paretoInOrder(values: Float64Array, order: Uint32Array): Pareto {
  const { factor } = inSafeScale(values);
  const n = values.length;
  // Unscaled, for two different values may be one number in the safe scale.
  const sorted = new Float64Array(n);
  for (let place = 0; place < n; place++) sorted[place] = values[order[place]];
  const sums = cumulativeSums(factor === 1 ? sorted : sorted.map((value) => value * factor));
  const total = n > 0 && sums[n - 1] > 0 ? sums[n - 1] : NaN;
  const rank = new Float64Array(n);
  const share = new Float64Array(n);
  const cumulativeShare = new Float64Array(n);
  for (let start = 0; start < n;) {
    let end = start + 1;
    while (end < n && areEqual(sorted[end - 1], sorted[end])) end++;
    if (sorted[end - 1] !== sorted[start]) order.subarray(start, end).sort();
    const one = (sorted[start] * factor) / total;
    const cumulative = sums[end - 1] / total;
    for (let place = start; place < end; place++) {
      rank[order[place]] = start + 1;
      share[order[place]] = one;
      cumulativeShare[order[place]] = cumulative;
    }
    start = end;
  }
  return { order, rank, share, cumulativeShare };
}

/** Running sums of the positive values. */
function cumulativeSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) {
    if (values[i] > 0) sum.add(values[i]);
    sums[i] = sum.total;
  }
  return sums;
}
