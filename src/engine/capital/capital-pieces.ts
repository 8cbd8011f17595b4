import { difference, roundingOf, wholeLotsIn } from "../rounding";
import { capitalOnDay, type CapitalCycle } from "./capital-curve";

/** A stretch of a cycle in which nothing is paid: stock and own capital fall evenly. */
export interface CapitalPiece {
  /** Days since the delivery. */
  from: number;
  to: number;
  /** Currency at its beginning and at its end. */
  stock: [number, number];
  own: [number, number];
  /** Currency all along. */
  receivables: number;
  payables: number;
}

/**
 * The capital of a cycle in straight pieces: before the payment that falls into it, and after.
 *
 * payment = purchaseTermDays − whole cycles in it
 *
 * @returns one piece, or two where a payment falls between two deliveries
 * @source Varaston toiminnan mittaaminen: figure of the capital in a stock that is paid for after
 *   seven days
 * @example capitalPieces({ orderQuantity: 100, dailyDemand: 2, salesPrice: 1200, salesTermDays: 0, purchasePrice: 800, purchaseTermDays: 0, safetyStock: 0 }) → [{ "from": 0, "to": 50, "stock": [80000, 0], "own": [80000, 0], "receivables": 0, "payables": 0 }]
 */
export function capitalPieces(cycle: CapitalCycle): CapitalPiece[] {
  const { purchaseTermDays } = cycle;
  const length = cycle.orderQuantity / cycle.dailyDemand;
  const whole = wholeLotsIn(purchaseTermDays, length, roundingOf(purchaseTermDays));
  const payment = difference(purchaseTermDays, whole * length);
  const ends = payment > 0 && payment < length ? [0, payment, length] : [0, length];
  return ends.slice(1).map((to, k) => {
    const from = ends[k];
    const [, receivables, payables] = capitalOnDay(cycle, (from + to) / 2);
    const stock = ([from, to] as const).map((day) => capitalOnDay(cycle, day)[0]);
    const own = stock.map((money) => difference(money + receivables, payables));
    return {
      ...{ from, to, receivables, payables },
      stock: stock as [number, number],
      own: own as [number, number],
    };
  });
}

/**
 * Days of a cycle on which the own capital is below zero: the supplier's credit and the customers'
 * advances pay for more than the stock.
 *
 * @returns days, at most the length of the cycle
 * @source Varaston toiminnan mittaaminen: figure of the capital in a stock that is paid for after
 *   seven days
 * @example daysBelowZero([{ from: 0, to: 7, stock: [80000, 68800], own: [0, -11200], receivables: 0, payables: 80000 }, { from: 7, to: 50, stock: [68800, 0], own: [68800, 0], receivables: 0, payables: 0 }]) → 7
 */
export function daysBelowZero(pieces: readonly CapitalPiece[]): number {
  return pieces.reduce((days, { from, to, own: [first, last] }) => {
    if (last >= 0) return days;
    const zeroAt = first <= 0 ? from : from + ((to - from) * first) / (first - last);
    return days + (to - zeroAt);
  }, 0);
}
