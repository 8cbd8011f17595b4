import { economicOrderQuantity } from "./economic-order-quantity";
import { orderQuantityCost } from "./order-quantity-cost";
import { cheapest, type DiscountLot, type PriceBreak } from "./price-breaks";

/**
 * The best lot under an all-units discount: whoever orders at least the break's quantity pays its
 * price for every unit.
 *
 * cost = annualDemand · price + annualDemand / quantity · orderCost + quantity / 2 · (holdingRate · price + holdingCost),
 * least at each price's own economic order quantity, or at its break where that lies below it
 *
 * @param annualDemand units per year, 0 or more; 0 gives a lot of 0
 * @param orderCost currency per order, 0 or more
 * @param holdingRate cost of holding, as a share of the price, per year, 0 or more
 * @param breaks price list in rising order of quantity with falling prices, at least one line;
 *   below the first quantity nothing can be bought
 * @param holdingCost cost of holding that the price does not change, currency per unit and year, 0 or
 *   more; one of the two is above 0
 * @returns the lot of least cost; of several that tie, the smallest
 * @source Hadley & Whitin, Analysis of Inventory Systems (1963), ch. 2; Silver, Pyke & Thomas, ch. 4
 * @example allUnitsLot(600, 8, 0.2, [{from: 0, price: 0.3}, {from: 500, price: 0.29}, {from: 1000, price: 0.28}], 0) → {"quantity": 500, "price": 0.29, "cost": 198.1}
 */
export function allUnitsLot(
  annualDemand: number,
  orderCost: number,
  holdingRate: number,
  breaks: readonly PriceBreak[],
  holdingCost = 0,
): DiscountLot {
  if (annualDemand === 0) return { quantity: 0, price: breaks[0].price, cost: 0 };
  const lots: DiscountLot[] = [];
  breaks.forEach(({ from, price }, k) => {
    const holding = holdingRate * price + holdingCost;
    const wished = economicOrderQuantity(annualDemand, orderCost, holding);
    const quantity = Math.max(from, wished);
    // A lot that reaches the next break pays the next price.
    if (k + 1 < breaks.length && quantity >= breaks[k + 1].from) return;
    const cost =
      annualDemand * price + orderQuantityCost(annualDemand, orderCost, holding, quantity);
    lots.push({ quantity, price, cost });
  });
  return cheapest(lots);
}
