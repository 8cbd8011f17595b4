/**
 * What has to be ordered for each period once the stock on hand has been used up.
 *
 * net demand = the part of the demand that the stock left from earlier periods does not cover
 *
 * @param demand units per period, each 0 or more
 * @param onHand units at the start of the first period; negative units are owed and due at once
 * @returns units per period
 * @source Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, ch. 5
 * @example netDemand([10, 62, 12, 130], 80) → [0, 0, 4, 130]
 */
export function netDemand(demand: readonly number[], onHand: number): number[] {
  let left = onHand;
  return demand.map((units) => {
    const net = Math.max(0, units - left);
    left = Math.max(0, left - units);
    return net;
  });
}
