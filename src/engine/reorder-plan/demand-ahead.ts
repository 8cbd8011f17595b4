import { Tally } from "../tally";

/**
 * The demand of so many periods from today: a plan, which goes on with its own average, or an average
 * alone.
 *
 * @param demand units per period: an average, or one number per period from today on
 * @param periods whole, 0 or more
 * @returns units in each period
 * @source follows from run-out time; see `runOutTime`
 * @example demandAhead([30, 50], 3) → [30, 50, 40]
 * @example demandAhead(40, 2) → [40, 40]
 */
export function demandAhead(demand: number | ArrayLike<number>, periods: number): number[] {
  const plan = typeof demand === "number" ? [] : demand;
  const thereafter = demandThereafter(demand);
  return Array.from({ length: periods }, (_, k) => (k < plan.length ? plan[k] : thereafter));
}

/** Units per period beyond the plan. */
export function demandThereafter(demand: number | ArrayLike<number>): number {
  if (typeof demand === "number") return demand;
  const total = new Tally();
  for (let period = 0; period < demand.length; period++) total.add(demand[period]);
  return demand.length > 0 ? total.total / demand.length : 0;
}
