import type { DecimalSign } from "../../../workbook/excel/separators";
import { currencyPattern } from "./currency-words";
import { visibleText } from "./visible-text";

/** A text that looks like a number, before it is decided what its signs mean. */
export interface Amount {
  digits: string;
  negative: boolean;
  /** The decimal sign it shows; "either" for a single sign before just three digits. */
  sign: DecimalSign | "either" | "none";
}

const longest = 40;

/** "99,-", "99,--", "99:-", "45.–": a round price, and no minus. */
const noCents = /[,.:]\s?(?:--|[-–—])/u;

/** What may stand before the digits, the digits with their grouping, what may stand after. */
const amountPattern = new RegExp(
  `^((?:[-−–+(\\s]|${currencyPattern})*)` +
    `([\\d.,](?:[\\d.,\\s'’‘ʼ´\`]*\\d)?)` +
    `((?:[-−)\\s]|${noCents.source}|${currencyPattern})*)$`,
  "iu",
);

/** "1.46109E-005", as programs write small and large numbers. */
const scientific = /^([-−+]?)(\d(?:[.,]\d+)?e[-+]\d{1,3})$/iu;

/** Spaces of any width and the Swiss apostrophe only ever group digits. */
const groupingOnly = /(\d)[\s'’‘ʼ´`](?=\d{3}(?!\d))/gu;

/** "0012" and "001.234.567" are codes: an amount does not begin with a zero. */
const code = /^0(?:\d+|\d*(?:[.,]\d{3}){2,})$/;

/**
 * The number that a text looks like, or null: "1 234,50", "1.234,50 €", "12.5-", "(300)", "kr 99,-".
 * "1,234" can be read in two ways: the decimal sign given decides.
 */
export function readNumber(text: string, decimalSign: DecimalSign): number | null {
  const amount = amountIn(text);
  return amount === null ? null : numberOf(amount, decimalSign);
}

/** @param decimalSign for an amount that does not show its own */
export function numberOf({ digits, negative, sign }: Amount, decimalSign: DecimalSign): number {
  const decimal = sign === "either" || sign === "none" ? decimalSign : sign;
  const grouping = decimal === "," ? "." : ",";
  const number = Number(digits.split(grouping).join("").replace(decimal, "."));
  return negative && number !== 0 ? -number : number;
}

/** What the text says of an amount; null for any other text. */
export function amountIn(text: string): Amount | null {
  if (text.length > longest) return null;
  const visible = visibleText(text);
  const [, before, body, after] = amountPattern.exec(visible) ?? [];
  if (body === undefined) return scientificIn(visible.trim());
  const signs = (before + after.replace(noCents, "")).replace(/[^-−–+()]/gu, "");
  if (!["", "+", "-", "−", "–", "()"].includes(signs)) return null;
  const negative = signs !== "" && signs !== "+";
  const digits = body.trim().replace(groupingOnly, "$1");
  if (code.test(digits)) return null;
  if (noCents.test(after)) return wholeAmount(digits, noCents.exec(after)?.[0][0] ?? "", negative);
  return isWellGrouped(digits) ? { digits, negative, sign: signIn(digits) } : null;
}

/** Before "no cents" every sign groups, and the one it begins with is the decimal sign. */
function wholeAmount(digits: string, begin: string, negative: boolean): Amount | null {
  if (!/^\d+$|^\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)$/.test(digits)) return null;
  const grouping = /[.,]/.exec(digits)?.[0];
  const isDecimal = (begin === "," || begin === ".") && begin !== grouping;
  return {
    digits: digits.replace(/[.,]/g, ""),
    negative,
    sign: isDecimal ? (begin as DecimalSign) : "none",
  };
}

function scientificIn(text: string): Amount | null {
  const [, minus, digits] = scientific.exec(text) ?? [];
  if (digits === undefined || !Number.isFinite(Number(digits.replace(",", ".")))) return null;
  const sign = /[.,]/.exec(digits)?.[0] as DecimalSign | undefined;
  return { digits, negative: minus === "-" || minus === "−", sign: sign ?? "none" };
}

/** Digits with at most one decimal sign; groups of three, or of lakhs and crores, before it. */
function isWellGrouped(digits: string): boolean {
  return (
    /^\d+$/.test(digits) ||
    /^\d*[.,]\d+$/.test(digits) ||
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ||
    /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) ||
    /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(digits)
  );
}

function signIn(digits: string): Amount["sign"] {
  const signs = digits.match(/[.,]/g) ?? [];
  if (signs.length === 0) return "none";
  const last = signs[signs.length - 1] as DecimalSign;
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return last === "," ? "." : ",";
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "either" : last;
}
