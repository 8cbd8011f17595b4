import { economicOrderQuantity } from "./economic-order-quantity";
import { orderQuantityCost } from "./order-quantity-cost";
import { cheapest, type DiscountLot, type PriceBreak } from "./price-breaks";

/**
 * The best lot under an incremental discount: each price holds only for the units from its break
 * upward; the units below it cost what they cost before.
 *
 * cost = annualDemand · price + annualDemand / quantity · (orderCost + extra)
 *      + holdingRate · (extra + quantity · price) / 2 + holdingCost · quantity / 2,
 * with extra the sum that the units below the break cost above the price; least at
 * √(2 · annualDemand · (orderCost + extra) / (holdingRate · price + holdingCost)), within the price's own range
 *
 * @param annualDemand units per year, 0 or more; 0 gives a lot of 0
 * @param orderCost currency per order, 0 or more
 * @param holdingRate cost of holding, as a share of the value, per year, 0 or more
 * @param breaks price list in rising order of quantity with falling prices, at least one line; the
 *   first price holds from the first unit, but a lot below the first quantity cannot be bought
 * @param holdingCost cost of holding that the price does not change, currency per unit and year, 0 or
 *   more; one of the two is above 0
 * @returns the lot of least cost, with the average price of its units; of several that tie, the
 *   smallest
 * @source Hadley & Whitin, Analysis of Inventory Systems (1963), ch. 2; Nahmias & Olsen, Production
 *   and Operations Analysis, section 4.7
 * @example incrementalLot(600, 8, 0.2, [{from: 0, price: 0.3}, {from: 500, price: 0.29}, {from: 1000, price: 0.28}], 0) → {"quantity": 400, "price": 0.3, "cost": 204}
 */
export function incrementalLot(
  annualDemand: number,
  orderCost: number,
  holdingRate: number,
  breaks: readonly PriceBreak[],
  holdingCost = 0,
): DiscountLot {
  if (annualDemand === 0) return { quantity: 0, price: breaks[0].price, cost: 0 };
  const lots: DiscountLot[] = [];
  let extra = 0;
  breaks.forEach(({ from, price }, k) => {
    if (k > 0) extra += (breaks[k - 1].price - price) * from;
    const holding = holdingRate * price + holdingCost;
    const wished = economicOrderQuantity(annualDemand, orderCost + extra, holding);
    const next = k + 1 < breaks.length ? breaks[k + 1].from : Infinity;
    // The cost runs on without a step from price to price, so the ends of the range belong to it.
    const quantity = Math.min(Math.max(from, wished), next);
    const cost =
      annualDemand * price +
      orderQuantityCost(annualDemand, orderCost + extra, holding, quantity) +
      (holdingRate * extra) / 2;
    lots.push({ quantity, price: quantity > 0 ? price + extra / quantity : price, cost });
  });
  return cheapest(lots);
}
