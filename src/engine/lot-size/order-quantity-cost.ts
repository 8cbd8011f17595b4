import { Failure } from "../failure";
import { proportion } from "./proportion";

/**
 * What ordering and holding cost a year when an item is always ordered in the same quantity.
 *
 * cost = annualDemand / orderQuantity · orderCost + orderQuantity / 2 · holdingCost;
 * at the economic order quantity that is √(2 · annualDemand · orderCost · holdingCost)
 *
 * Safety stock and the purchase itself are not in it.
 *
 * @param annualDemand units per year, 0 or more
 * @param orderCost currency per order, 0 or more
 * @param holdingCost currency per unit and year, 0 or more; above 0 where no quantity is given
 * @param orderQuantity units per order; the economic order quantity if omitted. 0 is an answer only
 *   where nothing is ordered or ordering is free
 * @returns currency per year
 * @throws Failure "division" for a quantity of 0 that would mean orders without end, and for a
 *   holding cost of 0 without a quantity
 * @source Harris, "How many parts to make at once" (1913); Silver, Pyke & Thomas, ch. 4
 * @example orderQuantityCost(10000, 50, 2, 500) → 1500
 * @example orderQuantityCost(1300, 8, 0.225) → 68.41052550594829
 */
export function orderQuantityCost(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
  orderQuantity?: number,
): number {
  if (orderQuantity === undefined) return leastCost(annualDemand, orderCost, holdingCost);
  if (orderQuantity === 0) {
    if (annualDemand === 0 || orderCost === 0) return 0;
    throw new Failure("division", "orderQuantityZero");
  }
  return proportion(annualDemand, orderCost, orderQuantity) + (orderQuantity / 2) * holdingCost;
}

function leastCost(annualDemand: number, orderCost: number, holdingCost: number): number {
  if (holdingCost === 0) {
    throw new Failure("division", "holdingCostsNothing");
  }
  const square = 2 * annualDemand * orderCost * holdingCost;
  if (square > 1e-290 && square < Infinity) return Math.sqrt(square);
  // The product left the range of doubles; the root itself may lie well inside it.
  return Math.SQRT2 * Math.sqrt(annualDemand) * Math.sqrt(orderCost) * Math.sqrt(holdingCost);
}
