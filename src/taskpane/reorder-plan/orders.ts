/** The orders of a plan by row, in units. */
interface Orders {
  proposal: ArrayLike<number>;
  /** What the user orders instead; NaN where it is what is proposed. */
  override: ArrayLike<number>;
}

/** What is to be ordered of a row, units: what the user orders instead, else what is proposed. */
export function orderOf(result: Orders, row: number): number {
  return isOverridden(result, row) ? result.override[row] : result.proposal[row];
}

export function isOverridden({ override }: Pick<Orders, "override">, row: number): boolean {
  return !Number.isNaN(override[row]);
}
