import { CompensatedSum } from "../compensated-sum";

interface Scaled {
  scaled: Float64Array;
  /** Of the positive ones. */
  total: number;
  factor: number;
}

/**
 * The values as doubles (the array itself where nothing changes), multiplied by a power of two where
 * their total would otherwise leave the range of doubles: that changes no share and no digit, and
 * 1e300 can be added to 1e308.
 */
export function inSafeScale(values: ArrayLike<number>): Scaled {
  const plain = values instanceof Float64Array ? values : new Float64Array(values);
  const total = sumOfPositive(plain);
  if (total === 0 || (total > 1e-200 && total < Infinity)) {
    return { scaled: plain, total, factor: 1 };
  }
  const factor = total === Infinity ? 2 ** -64 : 2 ** 512;
  const scaled = plain.map((value) => value * factor);
  return { scaled, total: sumOfPositive(scaled), factor };
}

function sumOfPositive(values: Float64Array): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) if (values[i] > 0) sum.add(values[i]);
  return sum.total;
}
