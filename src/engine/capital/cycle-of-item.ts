import type { CapitalCycle } from "./capital-curve";
import type { CapitalItem } from "./capital-item";

/**
 * The replenishment cycle behind an average stock: an item that is bought in lots, sold evenly and
 * bought again when nothing is left.
 *
 * orderQuantity = 2 · stockValue / purchasePrice
 * dailyDemand = annualDemand / daysPerYear
 *
 * @returns the cycle; null where there is no stock, no demand or no price
 * @source Varaston toiminnan mittaaminen: keskivarasto, half the lot where no stock is left over
 * @example cycleOfItem({ stockValue: 40000, annualDemand: 730, salesPrice: 1200, salesTermDays: 0, purchasePrice: 800, purchaseTermDays: 7 }, 365) → { "orderQuantity": 100, "dailyDemand": 2, "salesPrice": 1200, "salesTermDays": 0, "purchasePrice": 800, "purchaseTermDays": 7, "safetyStock": 0 }
 */
export function cycleOfItem(item: CapitalItem, daysPerYear: number): CapitalCycle | null {
  const { stockValue, annualDemand, salesPrice, salesTermDays } = item;
  const { purchasePrice, purchaseTermDays } = item;
  if (!(stockValue > 0 && annualDemand > 0 && purchasePrice > 0)) return null;
  return {
    orderQuantity: (2 * stockValue) / purchasePrice,
    dailyDemand: annualDemand / daysPerYear,
    ...{ salesPrice, salesTermDays, purchasePrice, purchaseTermDays, safetyStock: 0 },
  };
}
