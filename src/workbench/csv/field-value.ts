import type { CsvReading } from "../../csv/reading";

/** What a field is: a number, a share, a day with or without a time, or nothing but its text. */
export type FieldValue =
  | { kind: "text" }
  | { kind: "number"; value: number }
  | { kind: "percent"; value: number }
  | { kind: "date"; value: number }
  | { kind: "moment"; value: number };

const text: FieldValue = { kind: "text" };

/** Excel keeps 15 digits of a number; longer ones are codes. */
const mostDigits = 15;

/** 00123: a code, for a number has no zeros before it. */
export function isCode(field: string): boolean {
  return /^0\d+$/.test(field.trim());
}

interface Shape {
  /** Digits in groups of three or in one run, with or without decimals. */
  number: RegExp;
  groups: RegExp;
  decimal: CsvReading["decimal"];
}

function shapeOf(decimal: CsvReading["decimal"]): Shape {
  const [sign, other] = decimal === "," ? [",", "\\."] : ["\\.", ","];
  const group = `[${other}\\s'’]`;
  return {
    number: new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${sign}\\d+)?(?:[eE][+-]\\d+)?$`),
    groups: new RegExp(group, "g"),
    decimal,
  };
}

const shapes = { ",": shapeOf(","), ".": shapeOf(".") };

/** 1.234,50 and 12,50- (as SAP writes it) and (12,50) and 12,5 %. */
function readNumber(field: string, { number, groups, decimal }: Shape): FieldValue {
  const [, open, sign, body, behind, share] =
    /^(\()?([-+−]?)\s*([\d.,\s'’eE+-]*?\d)(-|\))?\s*(%?)$/.exec(field) ?? [];
  if (body === undefined || !number.test(body) || /^0\d/.test(body)) return text;
  if ((open === "(") !== (behind === ")") || (sign && behind)) return text;
  const digits = body.replace(groups, "").replace(decimal, ".");
  if (
    digits
      .replace(/[eE].*$/, "")
      .replace(".", "")
      .replace(/^0+/, "").length > mostDigits
  ) {
    return text;
  }
  const isNegative = sign === "-" || sign === "−" || behind !== undefined;
  const value = isNegative ? -Number(digits) : Number(digits);
  return Number.isFinite(value) ? { kind: share ? "percent" : "number", value } : text;
}

const dayPattern =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function readDay(field: string, dates: CsvReading["dates"]): FieldValue {
  const found = dayPattern.exec(field);
  if (!found) return text;
  const [, first, mark, second, third, hours, minutes, seconds] = found;
  const isYearFirst = first.length === 4;
  if (!isYearFirst && (first.length > 2 || (third.length === 2 && mark !== "."))) return text;
  const isDayFirst = mark === "." || dates === "dayFirst";
  const [day, month] = isYearFirst
    ? [Number(third), Number(second)]
    : isDayFirst
      ? [Number(first), Number(second)]
      : [Number(second), Number(first)];
  const short = Number(isYearFirst ? first : third);
  const year = short >= 100 ? short : short < 30 ? 2000 + short : 1900 + short;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return text;
  const days = time.getTime() / 86_400_000 + 25_569;
  if (hours === undefined) return { kind: "date", value: days };
  const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return clock < 86_400 ? { kind: "moment", value: days + clock / 86_400 } : text;
}

/** What stands in a field; what could be two things stays a text. */
export function fieldValue(field: string, reading: Omit<CsvReading, "encoding">): FieldValue {
  const trimmed = field.trim();
  if (!/\d/.test(trimmed) || trimmed.length > 40 || isCode(trimmed)) return text;
  const number = readNumber(trimmed, shapes[reading.decimal]);
  return number.kind === "text" ? readDay(trimmed, reading.dates) : number;
}
