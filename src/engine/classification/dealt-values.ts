import { leadingWord, valueBits } from "./value-bits";

/** Values dealt into buckets by 16 of their bits: the larger the bucket, the larger its values. */
export interface Dealt {
  /** Sum of the values in each bucket, as `scaleFor` has them. */
  weights: Float64Array;
  /** How many values each bucket holds. */
  counts: Float64Array;
  /** Exponent, as it stands in the bits, of the largest value of all. */
  top: number;
}

/** Digit 3 has the leading 16 bits, digit 0 the last. */
export type Digit = 0 | 1 | 2 | 3;

const digitsOfWord = 2 ** 20;

/** The exponent as it stands in the bits of a positive number. */
export function exponentOf(value: number): number {
  return leadingWord(value) >>> 20;
}

/** What brings the largest value to 1 or somewhat more, so that no sum leaves the range of doubles. */
export function scaleFor(top: number): number {
  return 2 ** (1023 - Math.max(1, top));
}

/** The leading 16 bits of a positive number. */
export function leadingDigit(value: number): number {
  return leadingWord(value) >>> 16;
}

/**
 * Deals values into buckets by one digit; those that are not above 0 into none. Below digit 3 the
 * digits before it must agree.
 *
 * All values of a bucket share their exponent, so their remaining digits are summed as whole
 * numbers, the leading and the trailing half apart. Nothing is lost on the way, however many values
 * there are and whatever their size, and it costs less than correcting a sum of doubles.
 *
 * @param top exponent of the largest value; null where these are all the values
 */
export function dealt(values: Float64Array, digit: Digit, top: number | null): Dealt {
  const buckets = 65536;
  const counts = new Float64Array(buckets);
  const weights = new Float64Array(buckets);
  const trailing = new Float64Array(buckets);
  const { words, high } = valueBits(values);
  const { word, shift } = placeOf(digit, high);
  for (let pair = 0; pair < words.length; pair += 2) {
    const bucket = (words[pair + word] >>> shift) & 0xffff;
    counts[bucket]++;
    weights[bucket] += words[pair + high] & (digitsOfWord - 1);
    trailing[bucket] += words[pair + 1 - high];
  }
  if (digit === 3) withoutRest(counts, values);
  const largest = top ?? lastFilled(counts) >>> 4;
  const shared = digit < 3 ? exponentOf(values[0]) : null;
  for (let bucket = 0; bucket < buckets; bucket++) {
    if (counts[bucket] === 0) continue;
    const exponent = shared ?? bucket >>> 4;
    // Numbers too small to be normal lack the leading one that is not written.
    const unwritten = exponent === 0 ? 0 : counts[bucket] * digitsOfWord;
    const whole = unwritten + weights[bucket] + trailing[bucket] / 2 ** 32;
    weights[bucket] = whole * 2 ** (Math.max(1, exponent) - Math.max(1, largest) - 20);
  }
  return { weights, counts, top: largest };
}

/** The upper half of the buckets holds what is below 0; zero lies among the least of the lowest. */
function withoutRest(counts: Float64Array, values: Float64Array): void {
  counts.fill(0, counts.length / 2);
  if (counts[0] === 0) return;
  counts[0] = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] > 0 && values[i] < leastOfSecondBucket) counts[0]++;
  }
}
const leastOfSecondBucket = 2 ** -1026;

function lastFilled(counts: Float64Array): number {
  let bucket = counts.length - 1;
  while (bucket > 0 && counts[bucket] === 0) bucket--;
  return bucket;
}

/** The positive values of one bucket. */
export function taken(
  values: Float64Array,
  digit: Digit,
  bucket: number,
  count: number,
): Float64Array {
  const found = new Float64Array(count);
  const { words, high } = valueBits(values);
  const { word, shift } = placeOf(digit, high);
  for (let i = 0, next = 0; next < count; i++) {
    if (((words[2 * i + word] >>> shift) & 0xffff) === bucket && values[i] > 0) {
      found[next++] = values[i];
    }
  }
  return found;
}

/** Where a digit stands in the pair of words of its value. */
function placeOf(digit: Digit, high: 0 | 1) {
  return { word: digit >= 2 ? high : 1 - high, shift: digit % 2 === 1 ? 16 : 0 };
}
