/** Digits of a decimal that a cell holds for sure. */
const digits = 15;

/** How many decimals a cell holds of a quantity; null where it is too large or too small for any. */
export function decimalsOf(quantity: number): number | null {
  const decimals = quantity === 0 ? 0 : digits - 1 - Math.floor(Math.log10(quantity));
  return decimals >= 0 && decimals <= 100 ? decimals : null;
}

/**
 * A part of a quantity with the decimals that a cell holds of the whole. So the parts add up to it on
 * paper, digit by digit, whatever a yearly demand divided by 365 leaves.
 */
export function withDecimals(part: number, decimals: number | null): number {
  return decimals === null || Number.isInteger(part) ? part : Number(part.toFixed(decimals));
}
