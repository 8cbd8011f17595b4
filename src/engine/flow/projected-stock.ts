import { Tally } from "../tally";

/**
 * Projected stock: what is left at the end of each period of a plan.
 *
 * stock at the end = stock at the start + receipts − demand
 *
 * @param onHand units at the start; negative when customers already wait
 * @param demand units that leave in each period
 * @param receipts units that arrive in each period; none beyond the end of the list
 * @returns units at the end of each period of the demand; negative where it cannot be met
 * @source AGR, Lageroptimalisering (forventede lagersituasjoner); APICS Dictionary, "projected
 *   available balance"
 * @example projectedStock(1000, [500, 200, 500, 600], [200, 0, 200, 1000]) → [700, 500, 200, 600]
 * @example projectedStock(0.3, [0.1, 0.2], []) → [0.19999999999999998, 0]
 */
export function projectedStock(
  onHand: number,
  demand: ArrayLike<number>,
  receipts: ArrayLike<number>,
): Float64Array {
  const stock = new Tally(onHand);
  return Float64Array.from(demand, (leaving, period) => {
    if (period < receipts.length) stock.add(receipts[period]);
    return stock.add(-leaving).total;
  });
}
