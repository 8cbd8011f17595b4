import type { Formats } from "./formats";

/** Beyond these a number is shown with a power of ten, as Excel does in a narrow cell. */
const plain = { least: 1e-6, most: 1e15 };
const significant = 10;

/**
 * A number with all the digits that matter: an explanation that rounds a rate of 0.0125 to 0.01 would
 * explain another result.
 */
export function shownNumber(formats: Formats, number: number): string {
  const size = Math.abs(number);
  if (!Number.isFinite(number) || number === 0) return formats.whole(number);
  if (size < plain.least || size >= plain.most) {
    const [digits, power] = number.toExponential(significant - 1).split("e");
    return `${shownPlain(formats, Number(digits))}E${power}`;
  }
  const digits = Math.max(significant, Math.floor(Math.log10(size)) + 1);
  return shownPlain(formats, Number(number.toPrecision(digits)));
}

/** The user's own digits, sign and separators are those of the whole part. */
function shownPlain(formats: Formats, number: number): string {
  const whole = formats.whole(Math.trunc(number));
  const [, decimals] = String(Math.abs(number)).split(".");
  if (decimals === undefined) return whole;
  const shown = [...decimals].map((digit) => formats.whole(Number(digit)));
  return `${whole}${formats.decimalSign}${shown.join("")}`;
}
