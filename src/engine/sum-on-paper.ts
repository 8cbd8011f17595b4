import { CompensatedSum } from "./compensated-sum";

/** Digits of a decimal that a cell holds for sure. */
const digits = 15;
/** A sum that is a smaller share than this of what was added has lost more than it may. */
const cancelled = 0.01;

/**
 * Sum of decimals as it is on paper: 0.1 + 0.2 − 0.3 is 0, and 1,000.1 − 1,000 is 0.1.
 *
 * The cells of a sheet hold decimals to fifteen digits, each off by its last binary digit. Where
 * receipts and returns nearly cancel, those last digits are all that is left of the sum, or a part of
 * it that shows. So it is rounded to the fifteenth digit of everything that was added up.
 *
 * @param numbers in one unit, of either sign
 * @example sumOnPaper([0.1, 0.2, -0.3]) → 0
 * @example sumOnPaper([1000.1, -1000]) → 0.1
 */
export function sumOnPaper(numbers: Iterable<number>): number {
  const sum = new CompensatedSum();
  const size = new CompensatedSum();
  for (const number of numbers) {
    sum.add(number);
    size.add(Math.abs(number));
  }
  return onPaper(sum.total, size.total);
}

/**
 * A compensated sum as it is on paper.
 *
 * @param size what its parts add up to without their signs
 */
export function onPaper(sum: number, size: number): number {
  if (Math.abs(sum) >= size * cancelled) return sum;
  const place = Math.floor(Math.log10(size)) + 1 - digits;
  const unit = 10 ** place;
  // Beyond the range of doubles there is no such digit to round to.
  if (!(unit > 1e-300 && size < Infinity)) return sum;
  return Number(`${Math.round(sum / unit)}e${place}`);
}
