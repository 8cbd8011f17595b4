/**
 * Economic order quantity: the lot at which ordering and holding together cost least a year.
 *
 * quantity = √(2 · annualDemand · orderCost / holdingCost)
 *
 * It assumes an even demand, a price that does not depend on the lot, and lots that arrive whole.
 *
 * @param annualDemand units per year, 0 or more; 0 gives 0
 * @param orderCost currency per order, 0 or more; 0 gives 0
 * @param holdingCost currency per unit and year, above 0
 * @returns units per order
 * @source Harris, "How many parts to make at once" (1913); Silver, Pyke & Thomas, ch. 4
 * @example economicOrderQuantity(10000, 50, 2) → 707.1067811865476
 */
export function economicOrderQuantity(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
): number {
  const square = (2 * annualDemand * orderCost) / holdingCost;
  if (square > 1e-290 && square < Infinity) return Math.sqrt(square);
  // The product left the range of doubles; the root itself may lie well inside it.
  return (Math.SQRT2 * Math.sqrt(annualDemand) * Math.sqrt(orderCost)) / Math.sqrt(holdingCost);
}
