import { sumOf } from "../compensated-sum";
import type { LotCosts } from "./lot-costs";

/**
 * Period order quantity: each lot covers a fixed number of periods, as many as an economic order
 * quantity lasts on average.
 *
 * periods = √(2 · orderCost / (average demand · holdingCost)), rounded, at least 1
 *
 * @param net units needed per period beyond the stock on hand, each 0 or more
 * @param costs currency, one number per period each, of which the averages count
 * @param demand units per period, of which the average counts
 * @returns units ordered for the start of each period; a lot begins where something is needed
 * @source Orlicky, Material Requirements Planning, ch. 8; Heizer & Render, ch. 14
 * @example periodOrderLots([0, 30, 40, 0, 10, 40, 30, 0, 30, 55], {orderCost: [100], holdingCost: [1], unitCost: []}, [35, 30, 40, 0, 10, 40, 30, 0, 30, 55]) → [0, 70, 0, 0, 80, 0, 0, 0, 85, 0]
 */
export function periodOrderLots(
  net: readonly number[],
  costs: LotCosts,
  demand: readonly number[],
): number[] {
  const mean = (numbers: readonly number[]) => sumOf(numbers) / numbers.length;
  const lasts = Math.sqrt((2 * mean(costs.orderCost)) / (mean(demand) * mean(costs.holdingCost)));
  // Where holding costs nothing one lot covers all; where ordering does neither, each period its own.
  const periods = Number.isNaN(lasts) ? 1 : Math.max(1, Math.round(Math.min(lasts, net.length)));
  const lots = new Array<number>(net.length).fill(0);
  for (let start = 0; start < net.length; start++) {
    if (net[start] === 0) continue;
    lots[start] = sumOf(net.slice(start, start + periods));
    start += periods - 1;
  }
  return lots;
}
