import type { PlanRows } from "./rows";

interface Proposals {
  proposal: Float64Array;
}

/** Units to order of an item: the one place where every list, sum and column takes them from. */
export function orderOf({ proposal }: Proposals, row: number): number {
  return proposal[row];
}

/** The money of that order. */
export function orderMoney(
  result: Proposals & { rows: Pick<PlanRows, "numbers"> },
  row: number,
): number {
  return orderOf(result, row) * result.rows.numbers.unitCost[row];
}
