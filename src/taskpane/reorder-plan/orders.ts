import type { PlanRows } from "./rows";

interface Orders {
  order: Float64Array;
}

/** Units to order of an item: the one place where every list, sum and column takes them from. */
export function orderOf({ order }: Orders, row: number): number {
  return order[row];
}

/** The money of that order. */
export function orderMoney(
  result: Orders & { rows: Pick<PlanRows, "numbers"> },
  row: number,
): number {
  return orderOf(result, row) * result.rows.numbers.unitCost[row];
}
