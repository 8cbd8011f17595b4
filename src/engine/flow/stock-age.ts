import { Tally } from "../tally";
import { layersOnHand } from "./layers-on-hand";

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
  const { units, unexplained } = layersOnHand(onHand, quantities, newestFirst(ages));
  for (let receipt = 0; receipt < units.length; receipt++) {
    if (units[receipt] > 0) groups[ageGroup(ages[receipt], limits)].add(units[receipt]);
  }
  return [...groups.map(({ meant }) => meant), unexplained];
}

/**
 * The receipts that have come, the newest first. Of those of one day the later in the list is the
 * newer, as in a list with the oldest receipt first.
 *
 * @param ages days; one below 0 has not come yet
 */
export function newestFirst(ages: ArrayLike<number>): number[] {
  const come: number[] = [];
  for (let receipt = 0; receipt < ages.length; receipt++) {
    if (ages[receipt] >= 0) come.push(receipt);
  }
  return come.sort((one, other) => ages[one] - ages[other] || other - one);
}

/** The group of an age: the first whose limit it does not exceed, or the one over the last. */
export function ageGroup(age: number, limits: readonly number[]): number {
  const group = limits.findIndex((limit) => age <= limit);
  return group < 0 ? limits.length : group;
}
