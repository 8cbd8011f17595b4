import { planGroups, type PlanGroup } from "../../engine/reorder-plan/plan-group";
import { orderMoney, orderOf } from "./orders";
import type { Planned } from "./plan-list";

const excess = planGroups.indexOf("excess") + 1;

/** What an item's place in its group goes by: the money of its order, or of what is too much. */
export function weightOf(result: Planned, row: number): number {
  const { group, excess: tooMuch, rows } = result;
  if (group[row] !== excess) return orderMoney(result, row);
  return tooMuch[row] * rows.numbers.unitCost[row];
}

/**
 * The rows of a group, or of all orders with those that the budget has cut, most urgent first and then most money first; of equal ones
 * the upper row.
 */
export function rowsOf(planned: Planned, shown: PlanGroup | null): number[] {
  const { group } = planned;
  const wanted = shown === null ? 0 : planGroups.indexOf(shown) + 1;
  const rows: number[] = [];
  for (let row = 0; row < group.length; row++) {
    if (wanted === 0 ? isAsked(planned, row) : group[row] === wanted) rows.push(row);
  }
  return rows.sort(
    (one, other) =>
      group[one] - group[other] || weightOf(planned, other) - weightOf(planned, one) || one - other,
  );
}

/** An order is placed, or one was proposed that the budget has cut. */
function isAsked(planned: Planned, row: number): boolean {
  return orderOf(planned, row) > 0 || planned.proposal[row] > 0;
}
