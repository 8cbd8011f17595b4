import { economicOrderQuantity } from "./economic-order-quantity";
import { orderQuantityCost } from "./order-quantity-cost";

/**
 * Economic order quantity with planned backorders: customers wait, at a cost, until the next lot.
 *
 * quantity = √(2 · annualDemand · orderCost / holdingCost) · √(1 + holdingCost / backorderCost)
 *
 * @param annualDemand units per year, 0 or more; 0 gives 0
 * @param orderCost currency per order, 0 or more; 0 gives 0
 * @param holdingCost currency per unit and year, above 0
 * @param backorderCost currency per unit and year of waiting, above 0
 * @returns units per order; it tends to the economic order quantity as the backorder cost grows
 * @source Zipkin, Foundations of Inventory Management (2000), ch. 3; Snyder & Shen, Fundamentals of
 *   Supply Chain Theory (2nd ed.), section 3.5
 * @example quantityWithBackorders(1300, 8, 0.225, 5) → 310.8125551589646
 */
export function quantityWithBackorders(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
): number {
  const quantity = economicOrderQuantity(annualDemand, orderCost, holdingCost);
  return quantity * Math.sqrt(1 + holdingCost / backorderCost);
}

/**
 * The backorders that are waiting when the lot arrives: the stock falls this far below zero.
 *
 * backorders = quantity · holdingCost / (holdingCost + backorderCost)
 *
 * @param annualDemand units per year, 0 or more
 * @param orderCost currency per order, 0 or more
 * @param holdingCost currency per unit and year, above 0
 * @param backorderCost currency per unit and year of waiting, above 0
 * @returns units, the most that are ever owed at once
 * @source Zipkin (2000), ch. 3; Snyder & Shen, section 3.5
 * @example mostBackorders(1000, 10, 1, 3) → 40.8248290463863
 */
export function mostBackorders(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
): number {
  const quantity = quantityWithBackorders(annualDemand, orderCost, holdingCost, backorderCost);
  return quantity / (1 + backorderCost / holdingCost);
}

/**
 * What ordering, holding and waiting together cost a year at that quantity.
 *
 * cost = √(2 · annualDemand · orderCost · holdingCost) · √(backorderCost / (holdingCost + backorderCost))
 *
 * @param annualDemand units per year, 0 or more
 * @param orderCost currency per order, 0 or more
 * @param holdingCost currency per unit and year, above 0
 * @param backorderCost currency per unit and year of waiting, above 0
 * @returns currency per year, never more than without backorders
 * @source Zipkin (2000), ch. 3; Snyder & Shen, section 3.5
 * @example costWithBackorders(1300, 8, 0.225, 5) → 66.92136355097325
 */
export function costWithBackorders(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
): number {
  const cost = orderQuantityCost(annualDemand, orderCost, holdingCost);
  return cost / Math.sqrt(1 + holdingCost / backorderCost);
}
