import type { CellContent } from "./book";

/** What Excel makes of a text that is put into a cell, and the number format that comes with it. */
export interface Typed {
  content: CellContent;
  numberFormat?: string;
}

const errorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!"];

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const percent = /^[+-]?(?:\d+\.?\d*|\.\d+)\s*%$/;
const money = /^([+-]?)\$\s*((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?)$/;
const bracketed = /^\(((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?)\)$/;

/**
 * As typed in an English (United States) Excel: "12" is a number, "3-4" a date, "=A1" and "-A1"
 * formulas, "'12" the text 12.
 */
export function readTypedText(text: string): Typed {
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { content: { formula: text } };
  const value = text.trim();
  return (
    readNumber(value) ??
    readDate(value) ??
    readWord(value) ??
    readSignedFormula(text) ?? { content: text }
  );
}

function readNumber(value: string): Typed | null {
  if (plainNumber.test(value)) {
    const number = Number(value);
    return Number.isFinite(number) ? { content: number } : null;
  }
  if (grouped.test(value)) return { content: withoutCommas(value), numberFormat: "#,##0" };
  if (percent.test(value)) return { content: parseFloat(value) / 100, numberFormat: "0%" };
  const negative = bracketed.exec(value);
  if (negative) return { content: -withoutCommas(negative[1]) };
  const amount = money.exec(value);
  if (!amount) return null;
  return { content: withoutCommas(amount[1] + amount[2]), numberFormat: "$#,##0" };
}

function withoutCommas(value: string): number {
  return Number(value.replace(/,/g, ""));
}

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const monthDayYear = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const yearMonthDay = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const dayMonth = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i;
const monthDay = /^([a-z]{3})[a-z]*[- ](\d{1,2})$/i;
const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** Dates are serial numbers; a date without a year is of the year 2000 so that results repeat. */
function readDate(value: string): Typed | null {
  let found = monthDayYear.exec(value);
  if (found) {
    return date(found[3], Number(found[1]), Number(found[2]), found[3] ? "m/d/yyyy" : "d-mmm");
  }
  found = yearMonthDay.exec(value);
  if (found) return date(found[1], Number(found[2]), Number(found[3]), "m/d/yyyy");
  found = dayMonth.exec(value);
  if (found) {
    return date(found[3], monthOf(found[2]), Number(found[1]), found[3] ? "d-mmm-yy" : "d-mmm");
  }
  found = monthDay.exec(value);
  if (found) return date(undefined, monthOf(found[1]), Number(found[2]), "d-mmm");
  found = clock.exec(value);
  if (!found || Number(found[1]) > 23) return null;
  const seconds = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return { content: seconds / 86400, numberFormat: "h:mm" };
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.toLowerCase()) + 1;
}

function date(
  yearText: string | undefined,
  month: number,
  day: number,
  numberFormat: string,
): Typed | null {
  const short = Number(yearText ?? "2000");
  const year = short >= 100 ? short : short < 30 ? 2000 + short : 1900 + short;
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time);
  if (year < 1901 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return { content: Math.round(time / 86400000) + 25569, numberFormat };
}

function readWord(value: string): Typed | null {
  if (/^true$/i.test(value)) return { content: true };
  if (/^false$/i.test(value)) return { content: false };
  const error = errorValues.find((known) => known === value.toUpperCase());
  return error ? { content: error } : null;
}

/** "+A1", "-A1" and "@A1" are formulas too, a habit Excel keeps from Lotus 1-2-3. */
function readSignedFormula(text: string): Typed | null {
  return /^[+\-@]./.test(text) ? { content: { formula: `=${text}` } } : null;
}
