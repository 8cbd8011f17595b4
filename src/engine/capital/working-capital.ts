import { difference, sum } from "../rounding";

/**
 * Working-capital need of a stocked item: the stock, plus what customers owe, less what is owed to
 * the supplier.
 *
 * need = stockValue + annualDemand/daysPerYear · salesTermDays · salesPrice
 *                   − annualDemand/daysPerYear · purchaseTermDays · purchasePrice
 *
 * Prices and terms are all with value-added tax or all without.
 *
 * @param stockValue average stock at purchase price, currency
 * @param annualDemand units sold per year
 * @param salesPrice currency per unit
 * @param salesTermDays days until customers pay; negative when they pay in advance
 * @param purchasePrice currency per unit
 * @param purchaseTermDays days until the supplier is paid; negative when paid in advance
 * @param daysPerYear length of the year in days, above 0
 * @returns currency; negative when the supplier's credit pays for more than the stock
 * @source Varaston toiminnan mittaaminen: varaston keskiarvo + myyntisaamiset − ostovelat
 * @example workingCapital(40000, 900, 1200, 30, 800, 30, 365) → 69589.0410958904
 * @example workingCapital(40000, 900, 1200, 30, 800, 30, 360) → 70000
 */
export function workingCapital(
  stockValue: number,
  annualDemand: number,
  salesPrice: number,
  salesTermDays: number,
  purchasePrice: number,
  purchaseTermDays: number,
  daysPerYear: number,
): number {
  // One division for both terms: where they balance, the need is exactly the stock.
  const creditDays = difference(salesTermDays * salesPrice, purchaseTermDays * purchasePrice);
  return sum(stockValue, (annualDemand * creditDays) / daysPerYear);
}
