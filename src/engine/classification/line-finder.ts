import { valueBits } from "./value-bits";

/** Does the cumulative weight have to pass the line, or is reaching it enough? */
export type LineTest = "reaches" | "exceeds";

/**
 * The value of the group at which the cumulative weight meets the line, or null when all values
 * together do not get there.
 */
export type LineFinder = (line: number, test: LineTest) => number | null;

const bucketCount = 65536;
const shortEnoughToSort = 2048;

/**
 * Takes positive values from the largest down, equal values together as one group, and finds where
 * their cumulative weight meets a line. An item weighs its value, or 1 when items are counted.
 *
 * Only the neighbourhood of a line is put in order: the values are dealt into 65,536 buckets by
 * their leading bits, then only the bucket on the line by its next bits, and so on. The time is
 * proportional to the number of values, whatever they are and however they lie.
 */
export function lineFinder(values: Float64Array, countItems: boolean): LineFinder {
  const dealtOnce = values.length > shortEnoughToSort ? deal(values, 3, countItems) : null;
  return (line, test) => {
    const meets = (cumulative: number) =>
      test === "exceeds" ? cumulative > line : cumulative >= line;
    let candidates = values;
    let above = 0;
    for (let digit = 3; digit >= 0 && candidates.length > shortEnoughToSort; digit--) {
      const dealt = digit === 3 && dealtOnce ? dealtOnce : deal(candidates, digit, countItems);
      const found = bucketAtLine(dealt, above, meets);
      if (!found.met && candidates === values) return null;
      above = found.above;
      candidates = take(candidates, digit, found.bucket, dealt.counts[found.bucket]);
    }
    const group = groupAtLine(candidates, above, countItems, meets);
    // Where a bucket as a whole met the line, but its parts, summed in another order, fall short of
    // it by rounding, the line is at the last of them.
    return group ?? (candidates === values ? null : smallest(candidates));
  };
}

interface Dealt {
  weights: Float64Array | Uint32Array;
  counts: Uint32Array;
}

/** Weight and number of the values in each bucket of one 16-bit digit; digit 3 leads. */
function deal(values: Float64Array, digit: number, countItems: boolean): Dealt {
  const weights = new Float64Array(bucketCount);
  const counts = new Uint32Array(bucketCount);
  const { words, offset, shift } = digitReader(values, digit);
  for (let i = 0, word = offset; i < values.length; i++, word += 2) {
    const bucket = (words[word] >>> shift) & 0xffff;
    counts[bucket]++;
    weights[bucket] += values[i];
  }
  return { weights: countItems ? counts : weights, counts };
}

/** The bucket in which the line is met, or the lowest one when it is not. */
function bucketAtLine(dealt: Dealt, start: number, meets: (cumulative: number) => boolean) {
  let above = start;
  let lowest = { met: false, bucket: -1, above };
  for (let bucket = bucketCount - 1; bucket >= 0; bucket--) {
    if (dealt.counts[bucket] === 0) continue;
    const met = meets(above + dealt.weights[bucket]);
    lowest = { met, bucket, above };
    if (met) break;
    above += dealt.weights[bucket];
  }
  return lowest;
}

function take(values: Float64Array, digit: number, bucket: number, count: number): Float64Array {
  const taken = new Float64Array(count);
  const { words, offset, shift } = digitReader(values, digit);
  for (let word = offset, i = 0, next = 0; next < count; i++, word += 2) {
    if (((words[word] >>> shift) & 0xffff) === bucket) taken[next++] = values[i];
  }
  return taken;
}

function digitReader(values: Float64Array, digit: number) {
  const { words, high } = valueBits(values);
  return { words, offset: digit >= 2 ? high : 1 - high, shift: digit % 2 === 1 ? 16 : 0 };
}

function groupAtLine(
  values: Float64Array,
  start: number,
  countItems: boolean,
  meets: (cumulative: number) => boolean,
): number | null {
  const sorted = values.slice().sort();
  let cumulative = start;
  for (let end = sorted.length; end > 0;) {
    const value = sorted[end - 1];
    let next = end - 1;
    while (next > 0 && sorted[next - 1] === value) next--;
    cumulative += (end - next) * (countItems ? 1 : value);
    if (meets(cumulative)) return value;
    end = next;
  }
  return null;
}

function smallest(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
