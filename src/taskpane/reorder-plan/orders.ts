import type { Planned } from "./plan-list";

/** What is to be ordered of a row, units. */
export function orderOf(result: Pick<Planned, "proposal">, row: number): number {
  return result.proposal[row];
}
