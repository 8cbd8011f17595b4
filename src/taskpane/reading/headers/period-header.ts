import { meaningsOf } from "../header-words/meaning-of";
import type { NumberMeaning } from "../header-words/number-meaning";
import { isMonthName } from "./month-names";

/** What kind of time a header names; the columns of one history have all the same. */
export type PeriodKind =
  "month" | "week" | "quarter" | "half" | "year" | "period" | "day" | "number";

export interface PeriodHeader {
  kind: PeriodKind;
  /** What else the header says, in lower case: "sales" in "Sales Jan"; "" where it says no more. */
  rest: string;
  /** What the rest says of the numbers; "unknown" without one. */
  meaning: NumberMeaning;
  /** The number alone, for a header that is no more: months from 1 to 12, weeks from 1 to 53. */
  number: number | null;
}

/** A longer header is no period's name. */
const longestPeriod = 60;

const unitWords: Record<Exclude<PeriodKind, "day" | "number">, string> = {
  month: `month months måned månad kuukausi monat mes mês mois m mo mnd mån kk`,
  week: `week vecka uke uge viikko woche semana semaine kw cw wk w v u vk vko s`,
  quarter: `quarter kvartal kvartaali quartal trimestre trim q k t`,
  half: `h halvår halvår halbjahr semestre half hj`,
  year: `year år vuosi jahr fy gj año ano an exercice wj`,
  period: `period periode kausi periodi periodo período période p per`,
};

const unitKinds = new Map<string, PeriodKind>(
  Object.entries(unitWords).flatMap(([kind, words]) =>
    words.split(/\s+/u).map((word): [string, PeriodKind] => [word, kind as PeriodKind]),
  ),
);

/** The period that a header names, and what else it says; null where it names none. */
export function periodHeader(header: unknown): PeriodHeader | null {
  if (typeof header === "number") return periodNumber(header);
  const text = String(header).trim();
  if (text === "" || text.length > longestPeriod) return null;
  const tokens =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  const found = monthIn(tokens) ?? unitIn(tokens) ?? digitsIn(tokens);
  if (found === null) return null;
  const rest = found.rest.join(" ");
  const meaning = rest === "" ? "unknown" : meaningsOf(rest).number;
  return { kind: found.kind, rest, meaning, number: found.number ?? null };
}

function periodNumber(header: number): PeriodHeader | null {
  const pure = { rest: "", meaning: "unknown" as const, number: null };
  if (isYear(header)) return { kind: "year", ...pure };
  if (isYearMonth(header)) return { kind: "month", ...pure };
  if (isDay(header)) return { kind: "day", ...pure };
  return isIndex(header) ? { kind: "number", ...pure, number: header } : null;
}

interface Found {
  kind: PeriodKind;
  rest: string[];
  number?: number;
}

/** "Jan", "Sales Jan", "2024-Jan", "Jan 24 (pcs)", "1 Jan 2024". */
function monthIn(tokens: string[]): Found | null {
  const at = tokens.findIndex((token) => isMonthName(token));
  if (at < 0) return null;
  const others = tokens.filter((_, i) => i !== at);
  const numbers = others.filter(isDigits);
  const isOtherMonth = others.some((token) => isMonthName(token));
  if (isOtherMonth || numbers.length > 2 || !numbers.every(isDateNumber)) return null;
  return { kind: "month", rest: others.filter((token) => !isDigits(token)) };
}

/** "Week 12", "KW 12", "Q1 2024", "2024M01", "W05/2024", "FY24", "FY 2023/24", "1. Quartal". */
function unitIn(tokens: string[]): Found | null {
  const at = tokens.findIndex((token, i) => {
    const isBeside = isPeriodNumber(tokens[i + 1]) || isPeriodNumber(tokens[i - 1]);
    return unitKinds.has(token) && isBeside;
  });
  if (at < 0) return null;
  const others = tokens.filter((_, i) => i !== at);
  const numbers = others.filter(isDigits);
  const rest = others.filter((token) => !isDigits(token));
  const kind = unitKinds.get(tokens[at]) as PeriodKind;
  if (numbers.length > 2 || !numbers.every(isPeriodNumber)) return null;
  return { kind, rest };
}

/** "2024", "2024-01", "01/2024", "202401", "31.12.2024", "2023/24", "12". */
function digitsIn(tokens: string[]): Found | null {
  const numbers = tokens.filter(isDigits);
  const rest = tokens.filter((token) => !isDigits(token));
  const kind = kindOf(numbers);
  if (kind === null) return null;
  return kind === "number" ? { kind, rest, number: Number(numbers[0]) } : { kind, rest };
}

function kindOf(numbers: string[]): PeriodKind | null {
  const [first, second, third] = numbers;
  if (numbers.length === 1) {
    if (isYearText(first)) return "year";
    if (first.length === 6 && isYearMonth(Number(first))) return "month";
    if (first.length === 8 && isYearMonth(Number(first.slice(0, 6)))) return "day";
    return isIndex(Number(first)) ? "number" : null;
  }
  if (numbers.length === 2) {
    if (isYearText(first) && isNextYear(first, second)) return "year";
    const [year, part] = isYearText(first) ? [first, second] : [second, first];
    const isShortMonth = first.length === 2 && second.length === 2 && Number(first) <= 12;
    if (isYearText(year)) return isIndex(Number(part)) ? "month" : null;
    return isShortMonth && isIndex(Number(first)) ? "month" : null;
  }
  if (numbers.length !== 3) return null;
  const years = numbers.filter(isYearText);
  const isShort = years.length === 0 && third.length === 2;
  const days = isShort ? [first, second] : numbers.filter((number) => !isYearText(number));
  const isDate = days.length === 2 && days.every((day) => Number(day) >= 1 && Number(day) <= 31);
  return isDate && Math.min(...days.map(Number)) <= 12 ? "day" : null;
}

function isNextYear(year: string, next: string): boolean {
  const following = Number(year) + 1;
  return next === String(following) || next === String(following).slice(2);
}

function isDigits(token: string): boolean {
  return /^\d/.test(token);
}

/** A day, a year, or the last two digits of one. */
function isDateNumber(token: string): boolean {
  return token.length <= 2 || isYearText(token);
}

function isPeriodNumber(token: string | undefined): boolean {
  return token !== undefined && isDigits(token) && token.length <= 4;
}

function isYearText(token: string): boolean {
  return token.length === 4 && isYear(Number(token));
}

function isIndex(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 53;
}

/** 202401 is the January of 2024; 202453 the last week of it. */
function isYearMonth(number: number): boolean {
  return (
    Number.isInteger(number) && isRecentYear(Math.floor(number / 100)) && isIndex(number % 100)
  );
}

function isRecentYear(year: number): boolean {
  return year >= 1990 && year <= 2050;
}

export function isYear(cell: unknown): boolean {
  return Number.isInteger(cell) && Number(cell) >= 1900 && Number(cell) <= 2100;
}

/** The days from 1990 to 2050, as Excel counts them: lists of whole amounts in just this span are rare. */
export function isDay(cell: unknown): boolean {
  return Number.isInteger(cell) && Number(cell) >= 32874 && Number(cell) <= 55152;
}
