import { asMeant } from "../rounding";
import { Tally } from "../tally";

/**
 * Stock by age: what is on hand is what came in last, for the oldest units leave first.
 *
 * The newest receipts cover the stock, one after the other, until it is used up; each part has the
 * age of its receipt. What no receipt covers is older than the records.
 *
 * @param onHand units; a stock below 0 has no age and stands with what is older than the records
 * @param ages of the receipts, days, in any order; one below 0 has not come yet and covers nothing
 * @param quantities units of each receipt, 0 or more
 * @param limits days, rising: a unit is in the first group whose limit its age does not exceed
 * @returns units up to each limit, over the last one, and older than the records; they add up to
 *   what is on hand
 * @source ERPNext, Stock Ageing report; Sellercloud, Inventory Aging Report
 * @example stockByAge(7, [15, 45], [5, 5], [30, 60]) → [5, 2, 0, 0]
 * @example stockByAge(12, [15, 45], [5, 5], [30]) → [5, 5, 2]
 */
export function stockByAge(
  onHand: number,
  ages: ArrayLike<number>,
  quantities: ArrayLike<number>,
  limits: readonly number[],
): number[] {
  const groups = Array.from({ length: limits.length + 1 }, () => new Tally());
  const left = new Tally(onHand);
  const newestFirst = Array.from(ages, (_, receipt) => receipt)
    .filter((receipt) => ages[receipt] >= 0)
    .sort((one, other) => ages[one] - ages[other]);
  for (const receipt of newestFirst) {
    if (left.total <= 0) break;
    const isPart = left.above(quantities[receipt]) < 0;
    const units = isPart ? asMeant(left.total, left.rounding) : quantities[receipt];
    const group = limits.findIndex((limit) => ages[receipt] <= limit);
    groups[group < 0 ? limits.length : group].add(units);
    left.add(-units);
  }
  return [...groups, left].map(({ total, rounding }) => asMeant(total, rounding));
}
