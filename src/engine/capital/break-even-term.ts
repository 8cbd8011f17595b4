/**
 * Break-even purchase term: how long the supplier's credit must be for the working-capital need to be
 * zero, the stock and the customers' credit included.
 *
 * term = (stockValue · daysPerYear / annualDemand + salesTermDays · salesPrice) / purchasePrice
 *
 * With cash sales it is the coverage of the stock in days.
 *
 * @param stockValue average stock at purchase price, currency
 * @param annualDemand units sold per year, not 0
 * @param salesPrice currency per unit
 * @param salesTermDays days until customers pay; negative when they pay in advance
 * @param purchasePrice currency per unit, above 0
 * @param daysPerYear length of the year in days, above 0
 * @returns days; negative when customers' advances pay for more than the stock
 * @source Varaston toiminnan mittaaminen: käyttöpääoman tarve, solved for ostomaksuaika
 * @example breakEvenTerm(40000, 900, 1200, 0, 800, 365) → 20.27777777777778
 * @example breakEvenTerm(40000, 900, 1200, 30, 800, 360) → 65
 */
export function breakEvenTerm(
  stockValue: number,
  annualDemand: number,
  salesPrice: number,
  salesTermDays: number,
  purchasePrice: number,
  daysPerYear: number,
): number {
  return ((stockValue * daysPerYear) / annualDemand + salesTermDays * salesPrice) / purchasePrice;
}
