export type DecimalSign = "," | ".";

const money = "€|\\$|£|¥|kr\\.?|eur|usd|gbp|chf|nok|sek|dkk|isk";

/** What may stand before the digits, the digits with their grouping, what may stand after. */
const amountPattern = new RegExp(
  `^((?:[-−+(\\s]|${money})*)([\\d.,](?:[\\d.,\\s'’]*\\d)?)((?:[-−)\\s]|[,.:][-–]|${money})*)$`,
  "iu",
);

/** Spaces of any width and the Swiss apostrophe only ever group digits. */
const groupingOnly = /(\d)[\s'’](?=\d{3}(?!\d))/gu;

/**
 * The number that a text looks like, or null: "1 234,50", "1.234,50 €", "12.5-", "(300)", "kr 99,-".
 * "1,234" can be read in two ways: the decimal sign given decides.
 */
export function readNumber(text: string, decimalSign: DecimalSign): number | null {
  const amount = amountIn(text);
  if (amount === null) return null;
  const sign = signIn(amount.digits);
  const decimal = sign === "either" || sign === "none" ? decimalSign : sign;
  const grouping = decimal === "," ? "." : ",";
  const number = Number(amount.digits.split(grouping).join("").replace(decimal, "."));
  return amount.negative ? -number : number;
}

/** The decimal sign that a text of a number shows; null where it tells nothing. */
export function decimalSignIn(text: string): DecimalSign | null {
  const amount = amountIn(text);
  const sign = amount === null ? "none" : signIn(amount.digits);
  return sign === "," || sign === "." ? sign : null;
}

function amountIn(text: string): { digits: string; negative: boolean } | null {
  if (text.length > 40) return null;
  const [, before, body, after] = amountPattern.exec(text) ?? [];
  if (body === undefined) return null;
  // "99,-" is the Nordic way to write a round price: no minus.
  const signs = (before + after.replace(/[,.:][-–]/, "")).replace(/[^-−+()]/gu, "");
  const digits = body.trim().replace(groupingOnly, "$1");
  if (!["", "+", "-", "−", "()"].includes(signs) || !isWellGrouped(digits)) return null;
  return { digits, negative: signs !== "" && signs !== "+" };
}

/** Digits with at most one decimal sign; groups of three where the other sign groups them. */
function isWellGrouped(digits: string): boolean {
  return (
    /^\d+$/.test(digits) ||
    /^\d*[.,]\d+$/.test(digits) ||
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ||
    /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)
  );
}

/** Which sign is the decimal one; "either" when a single sign stands before just three digits. */
function signIn(digits: string): DecimalSign | "either" | "none" {
  const signs = digits.match(/[.,]/g) ?? [];
  if (signs.length === 0) return "none";
  const last = signs[signs.length - 1] as DecimalSign;
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return last === "," ? "." : ",";
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "either" : last;
}
