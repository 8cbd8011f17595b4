import { sumOnPaper } from "../sum-on-paper";

/**
 * Cash conversion cycle: the days from paying the supplier to being paid by the customer.
 *
 * cycle = daysSalesOfInventory + daysSalesOutstanding − daysPayablesOutstanding
 *
 * @param daysSalesOfInventory days that goods lie in stock
 * @param daysSalesOutstanding days until customers pay
 * @param daysPayablesOutstanding days until suppliers are paid
 * @returns days; negative where suppliers pay for more than stock and customers' credit
 * @source Brigham & Houston, Fundamentals of Financial Management (cash conversion cycle)
 * @example cashCycle(45, 35, 30) → 50
 */
export function cashCycle(
  daysSalesOfInventory: number,
  daysSalesOutstanding: number,
  daysPayablesOutstanding: number,
): number {
  return sumOnPaper([daysSalesOfInventory, daysSalesOutstanding, -daysPayablesOutstanding]);
}
