import { difference } from "../rounding";

/**
 * Until when an order has to be placed to arrive before the stock runs out, receipts counted in.
 *
 * last order time = runOutTime − leadTime
 *
 * @param runOutTime periods from today; see `runOutTime`
 * @param leadTime periods
 * @returns periods from today; below 0 where an order is late already, Infinity where none is needed
 * @source as `lastOrderDate`, which knows no receipts
 * @example lastOrderTime(2.6, 1.5) → 1.1
 */
export function lastOrderTime(runOutTime: number, leadTime: number): number {
  return runOutTime === Infinity ? Infinity : difference(runOutTime, leadTime);
}
