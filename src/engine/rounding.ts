/**
 * Sums of decimal fractions miss by their last binary digits: 0.3 − 0.1 − 0.2 leaves −2.8e-17. A
 * difference this small beside the quantities it came from is nothing.
 */
const tolerance = 1e-12;

/** Whether a difference between quantities of this size is nothing but their rounding. */
export function isRounding(difference: number, size: number): boolean {
  return Math.abs(difference) <= size * tolerance;
}
