import { CompensatedSum } from "./compensated-sum";
import { Failure } from "./failure";

export interface MeanAndDeviation {
  mean: number;
  /** Sample standard deviation (n − 1), as STDEV.S; NaN for a single number. */
  deviation: number;
}

/**
 * Mean and sample standard deviation of records, both in the records' own unit.
 *
 * deviation = √(Σ (number − mean)² / (n − 1))
 *
 * @param numbers at least one
 * @returns numbers that are all the same have a deviation of exactly 0
 * @throws Failure "unavailable" without any number
 * @source as AVERAGE and STDEV.S
 * @example meanAndDeviation([10, 12, 14]) → {"mean":12,"deviation":2}
 */
export function meanAndDeviation(numbers: ArrayLike<number>): MeanAndDeviation {
  const count = numbers.length;
  if (count === 0) {
    throw new Failure("unavailable", "meanOfNothing");
  }
  // From the first number on, large numbers close together keep the digits in which they differ.
  const first = numbers[0];
  const sum = new CompensatedSum();
  for (let i = 1; i < count; i++) sum.add(numbers[i] - first);
  const shift = sum.total / count;
  const squares = new CompensatedSum();
  for (let i = 0; i < count; i++) {
    const off = numbers[i] - first - shift;
    squares.add(off * off);
  }
  return { mean: first + shift, deviation: Math.sqrt(squares.total / (count - 1)) };
}
