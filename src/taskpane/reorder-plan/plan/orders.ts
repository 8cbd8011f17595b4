/** The orders of a plan by row, in units. */
interface Orders {
  /** What is ordered in the end. */
  order: ArrayLike<number>;
}

/** Units to order of an item: the one place where every list, sum and column takes them from. */
export function orderOf({ order }: Orders, row: number): number {
  return order[row];
}

/** The user orders something else than is proposed. */
export function isOverridden({ override }: { override: ArrayLike<number> }, row: number): boolean {
  return !Number.isNaN(override[row]);
}

/** The money of an order. */
export function orderMoney(
  result: Orders & { rows: { numbers: { unitCost: ArrayLike<number> } } },
  row: number,
): number {
  return orderOf(result, row) * result.rows.numbers.unitCost[row];
}
