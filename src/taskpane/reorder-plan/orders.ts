import type { Planned } from "./plan-list";

/** Units to order of an item: the one place where every list, sum and column takes them from. */
export function orderOf({ proposal }: Pick<Planned, "proposal">, row: number): number {
  return proposal[row];
}

/** The money of that order. */
export function orderMoney(result: Pick<Planned, "proposal" | "rows">, row: number): number {
  return orderOf(result, row) * result.rows.numbers.unitCost[row];
}
