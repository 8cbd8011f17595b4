import { planGroups, type PlanGroup } from "../../../engine/reorder-plan/plan-group";
import { Foremost } from "../../list/foremost";
import { isOverridden, orderMoney, orderOf } from "../plan/orders";
import { isBeside, moneyBeside } from "../plan/money-beside";
import { groupAt, type Planned } from "../plan/plan-list";

/** What an item's place in its group goes by: the money of its order, or what is told beside the orders. */
export function weightOf(planned: Planned, row: number): number {
  const isTold = isBeside(groupAt(planned, row)) && !isOverridden(planned, row);
  return isTold ? moneyBeside(planned, row) : orderMoney(planned, row);
}

/** The money that stands beside an item where the items of a group are shown, or all orders. */
export function moneyShown(planned: Planned, shown: PlanGroup | null, row: number): number {
  return isBeside(shown) ? moneyBeside(planned, row) : orderMoney(planned, row);
}

/** Whether a row is of a group, or of all orders with those that the budget has cut. */
function isShown(planned: Planned, shown: PlanGroup | null, row: number): boolean {
  if (shown === null) return isAsked(planned, row);
  return planned.group[row] === planGroups.indexOf(shown) + 1;
}

/** The first of the rows that are shown, and how many there are. */
export interface ForemostRows {
  rows: number[];
  count: number;
}

const mostForemost = 200;
const foremostOf = new WeakMap<Planned, Map<PlanGroup | null, ForemostRows>>();

/**
 * The first rows of a group, or of all orders: most urgent first and then most money first; of equal
 * ones the upper row. They are looked for once: the pane is drawn anew at every change.
 */
export function foremostRows(planned: Planned, shown: PlanGroup | null): ForemostRows {
  const known = foremostOf.get(planned) ?? new Map<PlanGroup | null, ForemostRows>();
  foremostOf.set(planned, known);
  const found = known.get(shown) ?? findForemost(planned, shown);
  known.set(shown, found);
  return found;
}

function findForemost(planned: Planned, shown: PlanGroup | null): ForemostRows {
  const byGroup = planGroups.map(() => new Foremost(mostForemost));
  let count = 0;
  for (let row = 0; row < planned.group.length; row++) {
    if (!isShown(planned, shown, row)) continue;
    count++;
    byGroup[planned.group[row] - 1].offer(row, moneyShown(planned, shown, row));
  }
  return { rows: byGroup.flatMap(({ rows }) => rows).slice(0, mostForemost), count };
}

/** An order is placed, or one was proposed that the budget or the user has cut to nothing. */
function isAsked(planned: Planned, row: number): boolean {
  return orderOf(planned, row) > 0 || planned.proposal[row] > 0 || isOverridden(planned, row);
}

/** Most urgent first, then most money first; of equal ones the upper row. */
export function byUrgency(planned: Planned): (one: number, other: number) => number {
  const { group } = planned;
  return (one, other) =>
    group[one] - group[other] || weightOf(planned, other) - weightOf(planned, one) || one - other;
}

/** All rows with an order, by urgency. */
export function orderedRows(planned: Planned): number[] {
  const rows: number[] = [];
  for (let row = 0; row < planned.group.length; row++) {
    if (orderOf(planned, row) > 0) rows.push(row);
  }
  return rows.sort(byUrgency(planned));
}
