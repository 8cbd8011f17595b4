import { planGroups, type PlanGroup } from "../../engine/reorder-plan/plan-group";
import { isOverridden, orderOf } from "./orders";
import type { Planned } from "./plan-list";

const excess = planGroups.indexOf("excess") + 1;

/** What an item's place in its group goes by: the money of its order, or of what is too much. */
export function weightOf(planned: Planned, row: number): number {
  const { group, excess: tooMuch, rows } = planned;
  const order = orderOf(planned, row);
  const isExcess = group[row] === excess && !isOverridden(planned, row);
  return (isExcess ? tooMuch[row] : order) * rows.numbers.unitCost[row];
}

/**
 * The rows of a group, or of all orders, most urgent first and then most money first; of equal ones
 * the upper row.
 */
export function rowsOf(planned: Planned, shown: PlanGroup | null): number[] {
  const { group } = planned;
  const wanted = shown === null ? 0 : planGroups.indexOf(shown) + 1;
  const rows: number[] = [];
  for (let row = 0; row < group.length; row++) {
    // An order that the user has set to nothing stays in view.
    const isOrder = orderOf(planned, row) > 0 || isOverridden(planned, row);
    if (wanted === 0 ? isOrder : group[row] === wanted) rows.push(row);
  }
  return rows.sort(
    (one, other) =>
      group[one] - group[other] || weightOf(planned, other) - weightOf(planned, one) || one - other,
  );
}
