import type { PlanGroup } from "../../../engine/reorder-plan/plan-group";
import { groupAt, type Planned } from "./plan-list";

/** Groups whose items need no order today: what is told of their money is no part of the orders. */
export type GroupBeside = "soon" | "covered" | "excess";

export function isBeside(group: PlanGroup | null): group is GroupBeside {
  return group === "soon" || group === "covered" || group === "excess";
}

/** The money of an item beside the orders: to order at the next review, in stock, or too much. */
export function moneyBeside(
  planned: Pick<Planned, "group" | "beside" | "excess" | "rows">,
  row: number,
): number {
  const units = groupAt(planned, row) === "excess" ? planned.excess[row] : planned.beside[row];
  return units * planned.rows.numbers.unitCost[row];
}

/** The same of a whole group. */
export function groupBeside(
  { moneyBeside, tooMuch }: Pick<Planned, "moneyBeside" | "tooMuch">,
  group: GroupBeside,
): number {
  return group === "excess" ? tooMuch.money : moneyBeside[group];
}
