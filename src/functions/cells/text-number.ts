import { shortText } from "../../locales/short-text";
import { functionTexts as texts } from "../../locales/en/functions";
import type { CellContent } from "./cell";
import { CellError } from "./excel-error";

const space = "[ \\u00a0\\u2007\\u202f]";
const sign = "[-+\\u2212]";
const currency = `(?:\\p{Sc}|kr\\.?|CHF|Fr\\.|EUR|USD|GBP)`;

/** Groups of thousands by one sign all through, and a decimal part; the lakhs of India with commas. */
const grouped = ["\\.", ",", "['’]", space].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+`);
const whole = `(?:${[...grouped, "\\d{1,2}(?:,\\d{2})+,\\d{3}", "\\d+"].join("|")})`;
const decimal = `(?:${whole}(?:[.,]\\d*)?|[.,]\\d+)(?:E[-+]?\\d+)?`;
const fraction = `\\d+ \\d+/\\d+`;
const figure = `(?:${fraction}|${decimal})`;

const before = `(?:${sign}${space}*)?(?:${currency}${space}*)?(?:${sign}${space}*)?`;
const after = `${space}*(?:%|${currency})?${space}*${sign}?`;

const number = new RegExp(
  `^'?(?:${before}${figure}${after}|\\(${before}${figure}${after}\\))$`,
  "iu",
);

/** Longer than any number is written. */
const longest = 60;

/**
 * Whether a text was meant as a number: what Excel's VALUE reads in one country or another, with
 * thousands parted, a percent sign, a currency or a minus behind. Dates are not among them, nor codes
 * with letters.
 */
export function looksLikeNumber(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const trimmed = text.trim();
  return trimmed.length <= longest && number.test(trimmed);
}

/** What is wrong with a text where a number must be. */
export function textFault(name: string, text: string): CellError {
  return new CellError("#VALUE!", () => {
    const say = looksLikeNumber(text) ? texts.numberAsText : texts.text;
    return say(name, shortText(text));
  });
}

export function isTextNumber(content: CellContent): boolean {
  return content.kind === "text" && looksLikeNumber(content.text);
}

/**
 * A text that looks like a number was meant as one: passed over as other text is, it would be lost
 * without a word.
 *
 * @throws CellError that names the argument and the text
 */
export function refuseTextNumber(name: string, content: CellContent): void {
  if (content.kind === "text" && looksLikeNumber(content.text)) throw textFault(name, content.text);
}
