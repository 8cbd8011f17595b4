import type { DecimalSign } from "../../../workbook/excel/separators";
import type { EmptyPeriods } from "../../list/demand/period-cells";
import type { SameItemWay } from "../../list/same-items";
import { serialOf } from "../../pane/date-entry";
import { readNumber } from "../../reading/cells/read-number";
import { withoutPercent } from "../../reading/cells/without-percent";

/** Whether a service target means cycles without a stock-out, or units served from the shelf. */
export const serviceKinds = ["cycle", "fill"] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Shares are told in percent, times in days, money in the list's own. */
const fields = {
  service: { kind: "service", isNeeded: true, usual: 95 },
  serviceA: { kind: "service", isNeeded: true, usual: 98 },
  serviceB: { kind: "service", isNeeded: true, usual: 95 },
  serviceC: { kind: "service", isNeeded: true, usual: 90 },
  variation: { kind: "percent", isNeeded: true, usual: 30 },
  reviewDays: { kind: "amount", isNeeded: true, usual: 7 },
  excessDays: { kind: "amount", isNeeded: true, usual: 90 },
  orderCost: { kind: "amount", isNeeded: false, usual: null },
  holdingRate: { kind: "percent", isNeeded: false, usual: null },
  budget: { kind: "amount", isNeeded: false, usual: null },
  supplierMinimum: { kind: "amount", isNeeded: false, usual: null },
  container: { kind: "amount", isNeeded: false, usual: null },
  horizon: { kind: "periods", isNeeded: false, usual: null },
} as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** The settings as the user typed them. */
export interface Entries extends Record<Field, string> {
  /** As a date field has it: "2026-11-30". */
  today: string;
  serviceKind: ServiceKind;
  emptyPeriods: EmptyPeriods;
  sameItems: SameItemWay;
}

export interface PlanSettings extends Record<Field, number | null> {
  service: number;
  serviceA: number;
  serviceB: number;
  serviceC: number;
  variation: number;
  reviewDays: number;
  excessDays: number;
  /** Excel's serial number. */
  today: number;
  serviceKind: ServiceKind;
  emptyPeriods: EmptyPeriods;
  sameItems: SameItemWay;
}

export type Problem = "service" | "percent" | "amount" | "periods" | "date";
export type Problems = Partial<Record<Field | "today", Problem>>;

export function defaultEntries(today: string, entry: (value: number) => string): Entries {
  const usual = Object.fromEntries(
    fieldNames.map((name) => [name, fields[name].usual === null ? "" : entry(fields[name].usual)]),
  ) as Record<Field, string>;
  return { ...usual, today, serviceKind: "cycle", emptyPeriods: "zero", sameItems: "apart" };
}

/** A plan is kept without its day: the next one is made for the day it is made on. */
export function withoutToday(entries: Entries): Omit<Entries, "today"> {
  const kept: Partial<Entries> = { ...entries };
  delete kept.today;
  return kept as Omit<Entries, "today">;
}

/** The settings that the entries stand for, or what is wrong with each of them. */
export function readSettings(
  entries: Entries,
  sign: DecimalSign,
): { settings: PlanSettings } | { problems: Problems } {
  const problems: Problems = {};
  const read = (name: Field): number | null => {
    const { kind, isNeeded } = fields[name];
    const entry = entries[name].trim();
    if (entry === "" && !isNeeded) return null;
    const isShare = kind === "service" || kind === "percent";
    const value = readNumber(isShare ? withoutPercent(entry) : entry, sign);
    if (value === null || !isWithin[kind](value)) {
      problems[name] = kind;
      return null;
    }
    return isShare ? value / 100 : value;
  };
  const numbers = Object.fromEntries(fieldNames.map((name) => [name, read(name)]));
  const today = serialOf(entries.today);
  if (today === null) problems.today = "date";
  if (Object.keys(problems).length > 0) return { problems };
  const { serviceKind, emptyPeriods, sameItems } = entries;
  return { settings: { ...numbers, today, serviceKind, emptyPeriods, sameItems } as PlanSettings };
}

const isWithin: Record<Exclude<Problem, "date">, (value: number) => boolean> = {
  service: (value) => value > 0 && value < 100,
  percent: (value) => value >= 0 && value <= 1000,
  amount: (value) => value >= 0,
  periods: (value) => Number.isInteger(value) && value >= 1 && value <= 400,
};
