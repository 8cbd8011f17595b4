import { meanAndDeviation } from "../../../engine/mean-and-deviation";
import type { ZeroStockAdvice } from "../../../engine/policy/zero-stock";
import type { PlanFacts } from "../../../engine/reorder-plan/planned-item";
import type { Receipt } from "../../../engine/reorder-plan/run-out-time";
import { meanOver } from "../../list/demand/mean-over";
import { sumOfPeriods, unitsIn } from "../../list/demand/period-cells";
import { textIn } from "../../list/read-roles";
import type { NumberRole } from "../columns/column-role";
import type { OpenOrder } from "../open-orders/open-order";
import { demandOf, type PlanRows } from "./rows";
import type { PlanSettings } from "../settings/settings";
import { daysIn } from "../../list/time-unit";

/** What the plan knows of an item, and what had to be assumed for it. */
export interface ItemFacts extends PlanFacts {
  /** Units in each period from today on; none where only an average is known. */
  forecast: readonly number[];
  /** What is on order, as it is taken to arrive: without a date it comes in time. */
  receipts: Receipt[];
  /** Of the units on order so many have no date. */
  undated: number;
  /** No deviation is known: a usual one is taken. */
  deviationIsAssumed: boolean;
  /** The list asks for a service that no stock gives: the usual target is taken. */
  serviceIsUnusable: boolean;
  /** The list names a class that has no target: the usual one is taken. */
  classIsUnknown: boolean;
}

/**
 * All that is known of an item, from the rows that it stands in. Written out, not spread: that takes
 * many times as long, and a plan asks for the facts of each row up to three times.
 */
export function factsOf(
  rows: PlanRows,
  members: readonly number[],
  settings: PlanSettings,
): ItemFacts {
  const [row] = members;
  const { columns, numbers } = rows;
  const at = (role: NumberRole) => numbers[role][row];
  const ofAll = (role: NumberRole) =>
    members.reduce((sum, member) => sum + orNothing(numbers[role][member]), 0);
  const daysInPeriod = daysIn[columns.period];
  const leadTimeUnit = daysIn[columns.leadTimeIn] / daysInPeriod;
  const leadTime = at("leadTime") * leadTimeUnit;
  const ownReview = (at("reviewTime") * daysIn[columns.reviewTimeIn]) / daysInPeriod;
  const reviewTime = Number.isNaN(ownReview) ? settings.reviewDays / daysInPeriod : ownReview;
  const { mean, deviation, forecast } = demandOfAll(rows, members, settings, leadTime + reviewTime);
  const openOrders = openOrdersOf(rows, members, ofAll("onOrder"));
  const { onOrder, receipts, undated } = onOrderOf(openOrders, settings.today, daysInPeriod);
  const { service, isUnusable, isUnknown } = serviceOf(rows, row, settings);
  const ownOrderCost = at("orderCost");
  const { holdingRate } = settings;
  return {
    onHand: ofAll("onHand"),
    onOrder,
    receipts,
    undated,
    reserved: ofAll("reserved"),
    averageDemand: mean,
    demandStDev: Number.isNaN(deviation) ? settings.variation * mean : deviation,
    leadTime,
    leadTimeStDev: orNothing(at("leadTimeDeviation")) * leadTimeUnit,
    reviewTime,
    unitCost: at("unitCost"),
    service,
    serviceKind: settings.serviceKind,
    isNotStocked: isNotStocked(rows, row),
    orderCost: Number.isNaN(ownOrderCost) ? settings.orderCost : ownOrderCost,
    holdingCost: holdingRate === null ? null : holdingRate * at("unitCost"),
    periodsPerYear: daysIn.year / daysInPeriod,
    minimumOrder: orNothing(at("minimumOrder")),
    orderMultiple: at("pack") > 0 ? at("pack") : rows.unitsAreWhole ? 1 : 0,
    maximumOrder: orNothing(at("maximumOrder")),
    excessTime: settings.excessDays / daysInPeriod,
    forecast,
    deviationIsAssumed: Number.isNaN(deviation),
    serviceIsUnusable: isUnusable,
    classIsUnknown: isUnknown,
  };
}

/** From the list of open orders where there is one, else the figure of the column. */
function openOrdersOf(
  { openOrders }: PlanRows,
  members: readonly number[],
  inColumn: number,
): readonly OpenOrder[] {
  if (openOrders === null) return inColumn > 0 ? [{ quantity: inColumn, day: null }] : [];
  return members.flatMap((member) => openOrders.get(member) ?? []);
}

function onOrderOf(
  orders: readonly OpenOrder[],
  today: number,
  daysInPeriod: number,
): Pick<ItemFacts, "onOrder" | "receipts" | "undated"> {
  const sum = (of: readonly OpenOrder[]) => of.reduce((all, { quantity }) => all + quantity, 0);
  const receipts = orders
    .filter(({ quantity }) => quantity > 0)
    .map(({ quantity, day }) => ({
      quantity,
      time: day === null ? 0 : (day - today) / daysInPeriod,
    }))
    .sort((one, other) => one.time - other.time);
  return { onOrder: sum(orders), receipts, undated: sum(orders.filter(({ day }) => day === null)) };
}

function orNothing(number: number): number {
  return Number.isNaN(number) ? 0 : number;
}

interface Demand {
  mean: number;
  deviation: number;
  forecast: readonly number[];
}

/** The items of a long list share it. */
const none: readonly number[] = [];

function demandOfAll(
  rows: PlanRows,
  members: readonly number[],
  settings: PlanSettings,
  protectionTime: number,
): Demand {
  const { emptyPeriods } = settings;
  const isForecast = rows.columns.demandFrom === "forecast";
  if (members.length === 1 && !isForecast) {
    const { mean, deviation } = demandOf(rows, members[0], emptyPeriods);
    return { mean, deviation, forecast: none };
  }
  if (rows.columns.demandFrom === "history") {
    const { mean, deviation } = meanAndDeviation(sumOfPeriods(rows.periods, members));
    return { mean, deviation, forecast: none };
  }
  const demands = members.map((member) => demandOf(rows, member, emptyPeriods));
  const deviation = Math.sqrt(demands.reduce((sum, each) => sum + each.deviation ** 2, 0));
  if (isForecast) {
    const forecast =
      members.length === 1
        ? unitsIn(rows.periods, members[0], emptyPeriods)
        : sumOfPeriods(rows.periods, members);
    return { mean: meanOver(forecast, protectionTime), deviation, forecast };
  }
  const mean = demands.reduce((sum, each) => sum + each.mean, 0);
  return { mean, deviation, forecast: none };
}

/** The rows that are planned together with this one; the row itself is the first of them. */
export function membersOf(
  rows: Pick<PlanRows, "same">,
  row: number,
  settings: Pick<PlanSettings, "sameItems">,
): readonly number[] {
  return rows.same.membersOf(row, settings.sameItems);
}

/** Units that left in each past period, the oldest first; none where the list has no history. */
export function historyOf(rows: PlanRows, members: readonly number[]): number[] {
  return rows.columns.demandFrom === "history" ? sumOfPeriods(rows.periods, members) : [];
}

interface Service {
  service: number;
  isUnusable: boolean;
  isUnknown: boolean;
}

/** The item's own target, else that of its class, else the usual one. */
function serviceOf(rows: PlanRows, row: number, settings: PlanSettings): Service {
  const own = rows.numbers.service[row];
  const isTold = !Number.isNaN(own);
  const share = rows.serviceIsPercent ? own / 100 : own;
  if (isTold && share > 0 && share < 1) {
    return { service: share, isUnusable: false, isUnknown: false };
  }
  const name = className(rows, row);
  const byClass = targetOfClass(name, settings);
  return {
    service: byClass ?? settings.service,
    isUnusable: isTold,
    isUnknown: name !== "" && byClass === null,
  };
}

/** From the column that was chosen, else from the one that ABC has written beside the list. */
function className(rows: PlanRows, row: number): string {
  if (rows.columns.at.class !== null) return textIn(rows, "class", row);
  return String(rows.beside.classes?.cells[row + rows.skip] ?? "").trim();
}

const noStock: ZeroStockAdvice = "zero";

/** Zero stock has advised to keep none of it. */
function isNotStocked({ beside, skip }: PlanRows, row: number): boolean {
  return beside.advice?.cells[row + skip] === noStock;
}

/** "A", "a", "Aa", "AX": the first letter is the class by value. */
function targetOfClass(name: string, settings: PlanSettings): number | null {
  switch (name.charAt(0).toUpperCase()) {
    case "A":
      return settings.serviceA;
    case "B":
      return settings.serviceB;
    case "C":
      return settings.serviceC;
    default:
      return null;
  }
}
