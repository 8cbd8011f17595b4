import { valueBits } from "./value-bits";

const digitBits = 11;
const buckets = 1 << digitBits;
const passes = 3;
const longRun = 24;

/**
 * The positions of the values from the largest to the smallest; equal values keep their order.
 *
 * A radix sort over the leading 32 bits of each double, in three passes and without a comparison;
 * values that agree in those bits (the first six decimal digits, roughly) are then compared.
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  // Key and position of a value lie side by side: one write moves both.
  let pairs = keysAndPositions(values);
  let target = new Uint32Array(pairs.length);
  for (let pass = 0; pass < passes; pass++) {
    const shift = pass * digitBits;
    const starts = bucketStarts(pairs, shift);
    if (starts === null) continue;
    for (let i = 0; i < pairs.length; i += 2) {
      const key = pairs[i];
      const bucket = (key >>> shift) & (buckets - 1);
      const place = starts[bucket];
      target[place] = key;
      target[place + 1] = pairs[i + 1];
      starts[bucket] = place + 2;
    }
    [pairs, target] = [target, pairs];
  }
  return sortRuns(values, pairs);
}

/** Leading words of the doubles, turned so that the largest value has the smallest key. */
function keysAndPositions(values: Float64Array): Uint32Array<ArrayBuffer> {
  const { words, high } = valueBits(values);
  const pairs = new Uint32Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const bits = words[2 * i + high];
    // Minus zero is zero.
    pairs[2 * i] = bits < 0x80000000 || values[i] === 0 ? ~bits & 0x7fffffff : bits;
    pairs[2 * i + 1] = i;
  }
  return pairs;
}

/** Where each bucket of a digit begins, or null when all keys share the digit. */
function bucketStarts(pairs: Uint32Array, shift: number): Uint32Array | null {
  const starts = new Uint32Array(buckets);
  for (let i = 0; i < pairs.length; i += 2) starts[(pairs[i] >>> shift) & (buckets - 1)] += 2;
  let start = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const length = starts[bucket];
    if (length === pairs.length) return null;
    starts[bucket] = start;
    start += length;
  }
  return starts;
}

/** The positions alone, with values whose keys agree put in order among themselves. */
function sortRuns(values: Float64Array, pairs: Uint32Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = pairs[2 * i + 1];
  for (let start = 0; start < order.length;) {
    const key = pairs[2 * start];
    let end = start + 1;
    while (end < order.length && pairs[2 * end] === key) end++;
    if (end - start > longRun) {
      order.subarray(start, end).sort((a, b) => values[b] - values[a] || a - b);
    } else if (end - start > 1) {
      insertionSort(values, order, start, end);
    }
    start = end;
  }
  return order;
}

/** Runs are two or three values long as a rule, too short for the library's sort to pay. */
function insertionSort(values: Float64Array, order: Uint32Array, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const item = order[next];
    let place = next;
    while (place > start && values[order[place - 1]] < values[item]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = item;
  }
}
