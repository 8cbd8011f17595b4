import * as engine from "../../engine/capital/working-capital";
import { daysPerYear as daysPerYearArgument, number, zeroOrMore } from "../argument";
import { elementwise } from "../elementwise";

const workingCapitalOf = elementwise(
  engine.workingCapital,
  number("stockValue"),
  number("annualDemand"),
  zeroOrMore("salesPrice"),
  number("salesTermDays"),
  zeroOrMore("purchasePrice"),
  number("purchaseTermDays"),
  daysPerYearArgument,
);

/**
 * Working-capital need, in currency: the stock, plus what customers owe, less what is owed to the
 * supplier. Prices and terms all with value-added tax, or all without. A row of sales terms and a
 * column of purchase terms give the whole grid.
 *
 * @customfunction WORKCAPITAL WORKCAPITAL
 * @param stockValue Average stock at purchase price, in currency.
 * @param annualDemand Units sold per year.
 * @param salesPrice Sales price, in currency per unit, 0 or more.
 * @param salesTermDays Days until customers pay; negative when they pay in advance.
 * @param purchasePrice Purchase price, in currency per unit, 0 or more.
 * @param purchaseTermDays Days until the supplier is paid; negative when paid in advance.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @throws #DIV/0! daysPerYear is 0.
 * @returns Currency. Negative when the supplier's credit pays for more than the stock.
 * @example WORKCAPITAL(40000, 900, 1200, 30, 800, 30) = 69589.0410958904
 * @source Varaston toiminnan mittaaminen (käyttöpääoman tarve)
 */
export function workingCapital(
  stockValue: any[][],
  annualDemand: any[][],
  salesPrice: any[][],
  salesTermDays: any[][],
  purchasePrice: any[][],
  purchaseTermDays: any[][],
  daysPerYear?: any[][],
): any[][] {
  return workingCapitalOf(
    stockValue,
    annualDemand,
    salesPrice,
    salesTermDays,
    purchasePrice,
    purchaseTermDays,
    daysPerYear,
  );
}
