import { isLess } from "../rounding";
import { Tally } from "../tally";
import { demandThereafter } from "./demand-ahead";

/** Units that are to arrive. */
export interface Receipt {
  /** Periods from today; of a past due one below 0, which counts as there now. */
  time: number;
  /** Units, 0 or more. */
  quantity: number;
}

/**
 * How long a stock lasts, with what is still to arrive: until the moment at which it is used up and
 * asked for again before more arrives.
 *
 * It is the forward coverage of the stock, in a plan that goes on with its own average, and with
 * receipts that are added when they arrive. Demand is even inside a period; what arrives in the moment
 * in which the stock is used up arrives in time.
 *
 * @param stock on hand less reserved, units
 * @param demand units per period, 0 or more: an average, or one number per period from today on
 * @param receipts in any order
 * @returns periods from today; 0 where the stock is out now, Infinity where it never will be
 * @source follows from forward coverage and projected stock; see `forwardCoverage`, `projectedStock`
 * @example runOutTime(1000, [500, 200, 500, 600], []) → 2.6
 * @example runOutTime(1000, [500, 200, 500, 600], [{ time: 2.5, quantity: 450 }]) → 3.4166666666666665
 * @example runOutTime(120, 40, [{ time: 3.5, quantity: 100 }]) → 3
 */
export function runOutTime(
  stock: number,
  demand: number | ArrayLike<number>,
  receipts: readonly Receipt[],
): number {
  const plan = typeof demand === "number" ? [] : demand;
  const thereafter = demandThereafter(demand);
  const arriving = receipts.length > 1 ? [...receipts].sort((a, b) => a.time - b.time) : receipts;
  const left = new Tally(stock);
  let next = 0;
  while (next < arriving.length && arriving[next].time <= 0) left.add(arriving[next++].quantity);
  if (left.total <= 0) return 0;
  /** Since when there is nothing left, while nothing is asked for. */
  let usedUp: number | null = null;
  for (let period = 0; period < plan.length; period++) {
    arrive(plan[period], period, period + 1);
    const before = left.total;
    const after = left.add(-plan[period]).total;
    if (after < 0) return usedUp ?? period + before / plan[period];
    if (after === 0) usedUp ??= period + 1;
  }
  arrive(thereafter, plan.length, Infinity);
  return thereafter > 0 ? (usedUp ?? plan.length + left.total / thereafter) : Infinity;

  /** Adds what arrives in a stretch of even demand, as far as the stock lasts until then. */
  function arrive(rate: number, from: number, to: number): void {
    for (; next < arriving.length && arriving[next].time < to; next++) {
      const { time, quantity } = arriving[next];
      if (isLess(left.total, rate * (time - from))) return;
      left.add(quantity);
      if (quantity > 0) usedUp = null;
    }
  }
}
