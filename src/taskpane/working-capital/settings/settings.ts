import type { DecimalSign } from "../../../workbook/excel/separators";
import { readNumber } from "../../reading/cells/read-number";
import { withoutPercent } from "../../reading/cells/without-percent";
import type { EmptyPeriods } from "../../list/demand/period-cells";
import type { KnownTermWay } from "../known-terms/list-terms";

/** The days of a year, as banks and companies count them. */
export const yearLengths = ["365", "360"] as const;
export type YearLength = (typeof yearLengths)[number];

/** What becomes of a row with the same names as one above it. */
export const repeatedWays = ["all", "first"] as const;
export type RepeatedRows = (typeof repeatedWays)[number];

/** Shares are told in percent, times in days. */
const fields = {
  rate: { kind: "rate", isNeeded: true, usual: 8 },
  salesTermDays: { kind: "days", isNeeded: false, usual: null },
  purchaseTermDays: { kind: "days", isNeeded: false, usual: null },
  advanceDays: { kind: "advance", isNeeded: false, usual: null },
  vatRate: { kind: "rate", isNeeded: false, usual: null },
  supplierAtLeast: { kind: "days", isNeeded: false, usual: null },
  stockLess: { kind: "share", isNeeded: false, usual: null },
  customerAtMost: { kind: "days", isNeeded: false, usual: null },
} as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** What may be otherwise, and is not. */
export const whatIfFields = ["supplierAtLeast", "stockLess", "customerAtMost"] as const;

/** The settings as the user typed them. */
export interface Entries extends Record<Field, string> {
  daysPerYear: YearLength;
  repeated: RepeatedRows;
  emptyPeriods: EmptyPeriods;
  knownTerms: KnownTermWay;
}

export interface CapitalSettings extends Record<Field, number | null> {
  /** Cost of capital, as a share a year. */
  rate: number;
  daysPerYear: number;
  repeated: RepeatedRows;
  emptyPeriods: EmptyPeriods;
  knownTerms: KnownTermWay;
}

export type Problem = "rate" | "days" | "advance" | "share" | "vatRate";
export type Problems = Partial<Record<Field, Problem>>;

export function defaultEntries(entry: (value: number) => string): Entries {
  const usual = Object.fromEntries(
    fieldNames.map((name) => [name, fields[name].usual === null ? "" : entry(fields[name].usual)]),
  ) as Record<Field, string>;
  return {
    ...usual,
    ...{ daysPerYear: "365", repeated: "all", emptyPeriods: "zero", knownTerms: "leave" },
  };
}

/**
 * The settings that the entries stand for, or what is wrong with each of them.
 *
 * @param needsVatRate prices hold value-added tax, which has to be taken out of them
 */
export function readSettings(
  entries: Entries,
  sign: DecimalSign,
  needsVatRate = false,
): { settings: CapitalSettings } | { problems: Problems } {
  const problems: Problems = {};
  const read = (name: Field): number | null => {
    const { kind, isNeeded } = fields[name];
    const entry = entries[name].trim();
    if (entry === "" && !isNeeded) return null;
    const isPercent = kind === "rate" || kind === "share";
    const value = readNumber(isPercent ? withoutPercent(entry) : entry, sign);
    if (value === null || !isWithin[kind](value)) {
      problems[name] = kind;
      return null;
    }
    return isPercent ? value / 100 : value;
  };
  const numbers = Object.fromEntries(fieldNames.map((name) => [name, read(name)])) as Record<
    Field,
    number | null
  >;
  if (needsVatRate && numbers.vatRate === null) problems.vatRate ??= "vatRate";
  if (Object.keys(problems).length > 0) return { problems };
  const { daysPerYear, repeated, emptyPeriods, knownTerms } = entries;
  const ways = { daysPerYear: Number(daysPerYear), repeated, emptyPeriods, knownTerms };
  return { settings: { ...numbers, ...ways } as CapitalSettings };
}

const isWithin: Record<Exclude<Problem, "vatRate">, (value: number) => boolean> = {
  rate: (value) => value >= 0 && value <= 100,
  // Below 0 is paid in advance.
  days: (value) => Math.abs(value) <= 3650,
  advance: (value) => value >= 0 && value <= 3650,
  share: (value) => value >= 0 && value <= 100,
};
