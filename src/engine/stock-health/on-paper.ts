/** Digits of a decimal that a cell holds for sure. */
const digits = 15;

/**
 * How the parts of a stock are written down: with the decimals that a cell holds of the whole. So
 * they add up to it on paper, digit by digit, whatever a yearly demand divided by 365 leaves.
 */
export function inDigitsOf(whole: number): (part: number) => number {
  const decimals = whole === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(whole)));
  // Of what is too large or too small for a cell's decimals nothing is to be rounded.
  if (!(decimals >= 0 && decimals <= 100)) return (part) => part;
  return (part) => (Number.isInteger(part) ? part : Number(part.toFixed(decimals)));
}
