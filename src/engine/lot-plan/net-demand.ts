import { Tally } from "../tally";

/**
 * What has to be ordered for each period once the stock on hand has been used up.
 *
 * net demand = the part of the demand that the stock left from earlier periods does not cover
 *
 * @param demand units per period, each 0 or more
 * @param onHand units at the start of the first period; negative units are owed and due at once
 * @returns units per period; nothing in a period whose demand takes just what is left
 * @source Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, ch. 5
 * @example netDemand([10, 62, 12, 130], 80) → [0, 0, 4, 130]
 * @example netDemand([0.1, 0.2, 0.3], 0.3) → [0, 0, 0.3]
 */
export function netDemand(demand: readonly number[], onHand: number): number[] {
  const left = new Tally(onHand);
  let isUsedUp = false;
  return demand.map((units) => {
    if (isUsedUp) return Math.max(0, units);
    left.add(-units);
    isUsedUp = left.total <= 0;
    // As it was meant, or rounding in a little that is left of much would part plans that are equal.
    return Math.max(0, -left.meant);
  });
}
