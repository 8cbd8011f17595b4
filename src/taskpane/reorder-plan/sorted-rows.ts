import { planGroups, type PlanGroup } from "../../engine/reorder-plan/plan-group";
import { isOverridden, orderMoney, orderOf } from "./orders";
import type { Planned } from "./plan-list";

const excess = planGroups.indexOf("excess") + 1;

/** What an item's place in its group goes by: the money of its order, or of what is too much. */
export function weightOf(planned: Planned, row: number): number {
  const { group, excess: tooMuch, rows } = planned;
  const isExcess = group[row] === excess && !isOverridden(planned, row);
  return isExcess ? tooMuch[row] * rows.numbers.unitCost[row] : orderMoney(planned, row);
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

/** An order is placed, or one was proposed that the budget or the user has cut to nothing. */
function isAsked(planned: Planned, row: number): boolean {
  return orderOf(planned, row) > 0 || planned.proposal[row] > 0 || isOverridden(planned, row);
}
