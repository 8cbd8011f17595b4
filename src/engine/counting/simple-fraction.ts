import { roundingOf } from "../rounding";

/**
 * The simplest fraction that a number may have been meant as: what a cell holds of 365/30 is
 * 12.166666666666666, and on paper it is 73/6.
 *
 * The convergents of the number's continued fraction are tried, up to the first that differs from it
 * by no more than rounding.
 *
 * @param number 0 or more
 * @returns two whole numbers
 * @source Khinchin, Continued Fractions, section 6 (convergents are the best approximations)
 * @example simpleFraction(365 / 30) → {"numerator": 73, "denominator": 6}
 * @example simpleFraction(12.5) → {"numerator": 25, "denominator": 2}
 */
export function simpleFraction(number: number): { numerator: number; denominator: number } {
  let [numerator, denominator] = [Math.floor(number), 1];
  let [earlierNumerator, earlierDenominator] = [1, 0];
  let rest = number - numerator;
  while (Math.abs(numerator / denominator - number) > roundingOf(number)) {
    const inverse = 1 / rest;
    // Of a number so near to 0 there is no inverse.
    if (inverse === Infinity) break;
    const whole = Math.floor(inverse);
    rest = inverse - whole;
    [earlierNumerator, numerator] = [numerator, whole * numerator + earlierNumerator];
    [earlierDenominator, denominator] = [denominator, whole * denominator + earlierDenominator];
  }
  return { numerator, denominator };
}
