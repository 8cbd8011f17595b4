import { CompensatedSum, sumOf } from "../compensated-sum";
import { dealt, exponentOf, leadingDigit, scaleFor, taken } from "./dealt-values";
import { agreement, equalsOf, type EqualValues } from "./equal-values";

/** Does the cumulative weight have to pass the line, or is reaching it enough? */
export type LineTest = "reaches" | "exceeds";

export interface LineFinder {
  /** Weight of all positive values together. */
  total: number;
  /**
   * The values at which the cumulative weight meets the line, or null when all values together do
   * not get there.
   */
  find(line: number, test: LineTest): EqualValues | null;
}

const shortEnoughToSort = 2048;

/**
 * Takes positive values from the largest down, those that are equal on paper together, and finds
 * where their cumulative weight meets a line. An item weighs its value (in a scale of the finder's
 * own), or 1 when items are counted.
 *
 * Only the neighbourhood of a line is put in order: the values are dealt into 65,536 buckets by
 * their leading bits, then only the bucket on the line by its next bits, and so on. The time is
 * proportional to the number of values, whatever they are and however they lie.
 *
 * Equal values meet a line together where one of them meets it, taken one by one in order of size:
 * so that one is looked for, and then its equals.
 */
export function lineFinder(values: Float64Array, countItems: boolean): LineFinder {
  return values.length > shortEnoughToSort
    ? finderInBuckets(values, countItems)
    : finderInOrder(values, countItems);
}

function finderInOrder(values: Float64Array, countItems: boolean): LineFinder {
  const positive = values.filter((value) => value > 0);
  const scale = scaleFor(exponentOf(positive.reduce((a, b) => Math.max(a, b), 0)));
  const total = countItems ? positive.length : sumOf(positive.map((value) => value * scale));
  return {
    total,
    find(line, test) {
      const met = meets(line, test);
      if (positive.length === 0 || !met(total)) return null;
      return equalsOf(positive, valueAtLine(positive, 0, countItems ? null : scale, met));
    },
  };
}

function finderInBuckets(values: Float64Array, countItems: boolean): LineFinder {
  const all = dealt(values, 3, null);
  const weightsOf = (part: typeof all) => (countItems ? part.counts : part.weights);
  return {
    total: sumOf(weightsOf(all)),
    find(line, test) {
      const met = meets(line, test);
      const first = bucketAtLine(weightsOf(all), all.counts, 0, met);
      if (!first.met) return null;
      const inBucket = taken(values, 3, first.bucket, all.counts[first.bucket]);
      let candidates = inBucket;
      let { above } = first;
      for (const digit of [2, 1, 0] as const) {
        if (candidates.length <= shortEnoughToSort || isOneValue(candidates)) break;
        const part = dealt(candidates, digit, all.top);
        const found = bucketAtLine(weightsOf(part), part.counts, above, met);
        candidates = taken(candidates, digit, found.bucket, part.counts[found.bucket]);
        above = found.above;
      }
      const value = valueAtLine(candidates, above, countItems ? null : scaleFor(all.top), met);
      const group = equalsOf(inBucket, value);
      return isInside(group, first.bucket) ? group : equalsOf(values, value);
    },
  };
}

function meets(line: number, test: LineTest): (cumulative: number) => boolean {
  return test === "exceeds"
    ? (cumulative) => cumulative > line
    : (cumulative) => cumulative >= line;
}

/** Whether nothing outside the bucket can agree with these values. */
function isInside({ least, greatest }: EqualValues, bucket: number): boolean {
  return (
    leadingDigit(least * (1 - 2 * agreement)) === bucket &&
    leadingDigit(greatest * (1 + 2 * agreement)) === bucket
  );
}

/** The bucket in which the line is met, or the lowest one when it is not. */
function bucketAtLine(
  weights: Float64Array,
  counts: Float64Array,
  start: number,
  met: (cumulative: number) => boolean,
) {
  const cumulative = new CompensatedSum();
  cumulative.add(start);
  let lowest = { met: false, bucket: 0, above: start };
  for (let bucket = counts.length - 1; bucket >= 0; bucket--) {
    if (counts[bucket] === 0) continue;
    const above = cumulative.total;
    cumulative.add(weights[bucket]);
    lowest = { met: met(cumulative.total), bucket, above };
    if (lowest.met) break;
  }
  return lowest;
}

function isOneValue(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}

/**
 * Where the values as a whole meet the line, but one by one, summed in another order, fall short of
 * it by rounding, the line is at the last of them.
 *
 * @param scale what a value is multiplied by to get its weight; null where each weighs 1
 */
function valueAtLine(
  values: Float64Array,
  start: number,
  scale: number | null,
  met: (cumulative: number) => boolean,
): number {
  if (isOneValue(values)) return values[0];
  const sorted = values.slice().sort();
  const cumulative = new CompensatedSum();
  cumulative.add(start);
  for (let place = sorted.length - 1; place > 0; place--) {
    cumulative.add(scale === null ? 1 : sorted[place] * scale);
    if (met(cumulative.total)) return sorted[place];
  }
  return sorted[0];
}
