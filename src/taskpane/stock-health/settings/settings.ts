import type { DecimalSign } from "../../../workbook/excel/separators";
import type { EmptyPeriods } from "../../list/demand/period-cells";
import type { SameItemWay } from "../../list/same-items";
import { serialOf } from "../../pane/date-entry";
import { readNumber } from "../../reading/cells/read-number";
import { withoutPercent } from "../../reading/cells/without-percent";
import type { GroupRole } from "../columns/column-role";
import { readAgeLimits } from "./age-limits";

/** Shares are told in percent, times in days or months. */
const fields = {
  coverDays: { kind: "amount", usual: 90 },
  coverA: { kind: "amount", usual: 90 },
  coverB: { kind: "amount", usual: 90 },
  coverC: { kind: "amount", usual: 90 },
  deadMonths: { kind: "months", usual: 12 },
  carryingRate: { kind: "percent", usual: 20 },
  sellingCost: { kind: "share", usual: 0 },
} as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

const usualAgeLimits = [90, 180, 365];
/** Of each age, of what is over the last limit, and of what is older than the records. */
const usualReserves = [0, 25, 50, 100, 100];

/** The settings as the user typed them. */
export interface Entries extends Record<Field, string> {
  /** As a date field has it: "2026-11-30". */
  today: string;
  /** Days, rising: "90; 180; 365". */
  ageLimits: string;
  /** Percent of the cost, one for each age: two more than there are limits. */
  reserves: string[];
  emptyPeriods: EmptyPeriods;
  sameItems: SameItemWay;
  /** By what the totals are told apart; null for the first that the list has. */
  groupBy: GroupRole | null;
}

export interface HealthSettings extends Record<Field, number> {
  /** The day of the report, Excel's serial number. */
  today: number;
  /** Days, rising. */
  ageLimits: number[];
  /** Shares of the cost: two more than there are limits. */
  reserves: number[];
  emptyPeriods: EmptyPeriods;
  sameItems: SameItemWay;
  groupBy: GroupRole | null;
}

export type Problem = "amount" | "months" | "percent" | "share" | "date" | "ages";
export type ProblemField = Field | "today" | "ageLimits" | `reserve${number}`;
export type Problems = Partial<Record<ProblemField, Problem>>;

export function defaultEntries(today: string, entry: (value: number) => string): Entries {
  const usual = Object.fromEntries(
    fieldNames.map((name) => [name, entry(fields[name].usual)]),
  ) as Record<Field, string>;
  return {
    ...usual,
    ...{ today, ageLimits: usualAgeLimits.join("; "), reserves: usualReserves.map(entry) },
    ...{ emptyPeriods: "zero", sameItems: "apart", groupBy: null },
  };
}

/** A health is kept without its day: the next one is of the day it is made on. */
export function withoutToday(entries: Entries): Omit<Entries, "today"> {
  const kept: Partial<Entries> = { ...entries };
  delete kept.today;
  return kept as Omit<Entries, "today">;
}

/** The settings that the entries stand for, or what is wrong with each of them. */
export function readSettings(
  entries: Entries,
  sign: DecimalSign,
): { settings: HealthSettings } | { problems: Problems } {
  const problems: Problems = {};
  const read = (name: ProblemField, kind: NumberProblem, entry: string): number => {
    const isShare = kind === "percent" || kind === "share";
    const value = readNumber(isShare ? withoutPercent(entry.trim()) : entry.trim(), sign);
    if (value === null || !isWithin[kind](value)) problems[name] = kind;
    return (value ?? 0) / (isShare ? 100 : 1);
  };
  const numbers = Object.fromEntries(
    fieldNames.map((name) => [name, read(name, fields[name].kind, entries[name])]),
  ) as Record<Field, number>;
  const reserves = entries.reserves.map((entry, k) => read(`reserve${k}`, "share", entry));
  const ageLimits = readAgeLimits(entries.ageLimits);
  if (ageLimits === null) problems.ageLimits = "ages";
  const today = serialOf(entries.today);
  if (today === null) problems.today = "date";
  if (Object.keys(problems).length > 0 || ageLimits === null || today === null) return { problems };
  const { emptyPeriods, sameItems, groupBy } = entries;
  return {
    settings: { ...numbers, ageLimits, reserves, today, emptyPeriods, sameItems, groupBy },
  };
}

type NumberProblem = Exclude<Problem, "date" | "ages">;

const isWithin: Record<NumberProblem, (value: number) => boolean> = {
  amount: (value) => value >= 0,
  months: (value) => value > 0,
  percent: (value) => value >= 0 && value <= 1000,
  share: (value) => value >= 0 && value <= 100,
};
