import { sumOf } from "../../../engine/compensated-sum";
import type { HealthFacts } from "../../../engine/stock-health/health-of";
import { meanOver } from "../../list/demand/mean-over";
import { ofPeriods, sumOfPeriods, unitsIn } from "../../list/demand/period-cells";
import { textIn } from "../../list/read-roles";
import { daysIn } from "../../list/time-unit";
import type { HealthSettings } from "../settings/settings";
import { lastIssueOf, type HealthRows } from "./rows";

/** What the list tells of an item, and what had to be assumed for it. */
export interface ItemFacts extends Omit<HealthFacts, "batches"> {
  /** Sales price less the cost to sell, or as the list has it; null where neither is known. */
  realisableValue: number | null;
  /** The day of the last issue, Excel's serial number; null where it is not known. */
  lastIssue: number | null;
  /** The list names a class that has no cover of its own: the usual one is taken. */
  classIsUnknown: boolean;
}

/** All that the list tells of an item, from the rows that it stands in. */
export function factsOf(
  rows: HealthRows,
  members: readonly number[],
  settings: HealthSettings,
): ItemFacts {
  const [row] = members;
  const { coverDays, isUnknown } = coverOf(rows, row, settings);
  const lastIssue = latestIssue(rows, members, settings.today);
  return {
    onHand: sumOf(members.map((member) => rows.numbers.onHand[member])),
    unitCost: ofOneUnit(rows, members, (member) => rows.numbers.unitCost[member]),
    dailyDemand: demandPerDay(rows, members, settings, coverDays),
    lastIssue,
    daysSinceIssue: lastIssue === null ? null : settings.today - lastIssue,
    deadAfterDays: settings.deadMonths * daysIn.month,
    coverDays,
    buffer: sumOf(members.map((member) => orNothing(rows.numbers.buffer[member]))),
    realisableValue: realisableValue(rows, members, settings),
    classIsUnknown: isUnknown,
  };
}

function orNothing(number: number): number {
  return Number.isNaN(number) ? 0 : number;
}

/**
 * Money for one unit of an item: of rows with different ones, what a unit of the stock has on average,
 * so that all of it has the same money as row by row.
 */
function ofOneUnit(
  { numbers }: HealthRows,
  members: readonly number[],
  moneyOf: (member: number) => number,
): number {
  const first = moneyOf(members[0]);
  if (members.every((member) => moneyOf(member) === first)) return first;
  const units = members.map((member) => Math.max(0, numbers.onHand[member]));
  const all = sumOf(units);
  return all > 0 ? sumOf(members.map((member, k) => units[k] * moneyOf(member))) / all : first;
}

/** Of rows of one item all must tell it: nothing is guessed for the others. */
function realisableValue(
  rows: HealthRows,
  members: readonly number[],
  settings: HealthSettings,
): number | null {
  const { numbers } = rows;
  const valueOf = (member: number) => {
    const told = numbers.realisableValue[member];
    return Number.isNaN(told) ? numbers.salesPrice[member] * (1 - settings.sellingCost) : told;
  };
  const value = ofOneUnit(rows, members, valueOf);
  return Number.isNaN(value) ? null : value;
}

function latestIssue(rows: HealthRows, members: readonly number[], today: number): number | null {
  let latest: number | null = null;
  for (const member of members) {
    const { day } = lastIssueOf(rows, member);
    // Nothing can have left after the day of the report: it has left by then.
    if (day !== null) latest = Math.max(latest ?? 0, Math.min(day, today));
  }
  return latest;
}

/** Units a day; of a forecast what is expected while the cover lasts. */
function demandPerDay(
  rows: HealthRows,
  members: readonly number[],
  { emptyPeriods }: HealthSettings,
  coverDays: number,
): number {
  const { columns, periods, numbers } = rows;
  const days = daysIn[columns.period];
  if (columns.demandFrom === "average") {
    return sumOf(members.map((member) => numbers.demand[member])) / days;
  }
  if (columns.demandFrom === "history") {
    const means = members.map((member) => ofPeriods(periods, member, emptyPeriods).mean);
    return sumOf(means) / days;
  }
  const [row] = members;
  const forecast =
    members.length === 1 ? unitsIn(periods, row, emptyPeriods) : sumOfPeriods(periods, members);
  return meanOver(forecast, coverDays / days) / days;
}

/** The cover of the item's class, else the usual one. */
function coverOf(
  rows: HealthRows,
  row: number,
  { coverDays, coverA, coverB, coverC }: Pick<HealthSettings, NumberOfCover>,
): { coverDays: number; isUnknown: boolean } {
  const name = rows.columns.at.class === null ? "" : textIn(rows, "class", row);
  const byClass: Partial<Record<string, number>> = { A: coverA, B: coverB, C: coverC };
  // "A", "a", "Aa", "AX": the first letter is the class by value.
  const ofClass = byClass[name.charAt(0).toUpperCase()];
  return { coverDays: ofClass ?? coverDays, isUnknown: name !== "" && ofClass === undefined };
}

type NumberOfCover = "coverDays" | "coverA" | "coverB" | "coverC";
