/**
 * The 64 bits of doubles, as pairs of 32-bit words. The bits of positive doubles, read as one
 * unsigned number, are in the same order as the doubles themselves: that lets a list be split by
 * size without comparing its values with each other.
 */
export interface ValueBits {
  words: Uint32Array;
  /** Offset of the word with sign, exponent and leading digits inside a pair: 0 or 1. */
  high: 0 | 1;
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

export function valueBits(values: Float64Array): ValueBits {
  return {
    words: new Uint32Array(values.buffer, values.byteOffset, values.length * 2),
    high: littleEndian ? 1 : 0,
  };
}

/** The word with sign, exponent and leading digits of one number. */
export function leadingWord(value: number): number {
  const { words, high } = valueBits(new Float64Array([value]));
  return words[high];
}

/** The next larger double of a positive number. */
export function nextAbove(value: number): number {
  const one = new Float64Array([value]);
  const { words, high } = valueBits(one);
  words[1 - high]++;
  if (words[1 - high] === 0) words[high]++;
  return one[0];
}
