/** A share as a ratio of whole numbers, which a database multiplies without rounding: 0.925 is 925 of 1000. */
export function ratioOf(share: number): { part: string; whole: string } {
  let whole = 100;
  while (whole < 1e12 && !Number.isInteger(partOf(share, whole))) whole *= 10;
  return { part: String(Math.round(partOf(share, whole))), whole: String(whole) };
}

function partOf(share: number, whole: number): number {
  return Number((share * whole).toPrecision(15));
}

/** A number without an exponent. */
export function plainNumber(number: number): string {
  return Number(number.toPrecision(15)).toLocaleString("en-US", {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
}
