import { capitalOnDay } from "../../engine/capital/capital-curve";
import { roundingOf, wholeLotsFor } from "../../engine/rounding";
import { lineTexts } from "../../locales/en/functions-lines";
import {
  daysPerYear as daysPerYearArgument,
  moreThanZero,
  number,
  optional,
  zeroOrMore,
} from "../arguments/argument";
import { finite, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import { aggregate } from "../shapes/aggregate";

/** Ten years; a lot that lasts longer is a slip. */
const mostDays = 3_660;

const curveOf = aggregate(
  [
    moreThanZero("orderQuantity"),
    moreThanZero("annualDemand"),
    zeroOrMore("salesPrice"),
    number("salesTermDays"),
    zeroOrMore("purchasePrice"),
    number("purchaseTermDays"),
    optional(number("safetyStock"), 0),
    daysPerYearArgument,
  ],
  (
    orderQuantity,
    annualDemand,
    salesPrice,
    salesTermDays,
    purchasePrice,
    purchaseTermDays,
    safetyStock,
    daysPerYear,
  ) => {
    const dailyDemand = annualDemand / daysPerYear;
    const length = orderQuantity / dailyDemand;
    if (!(length <= mostDays)) {
      throw new CellError("#VALUE!", lineTexts.lotLastsTooLong(Math.ceil(length), mostDays));
    }
    const cycle = {
      ...{ orderQuantity, dailyDemand, salesPrice, salesTermDays },
      ...{ purchasePrice, purchaseTermDays, safetyStock },
    };
    const days = Math.max(1, wholeLotsFor(length, 1, roundingOf(length)));
    return Array.from({ length: days }, (_, day): Answer[] => capitalOnDay(cycle, day).map(finite));
  },
);

/**
 * Working capital day by day over one replenishment cycle, in currency: stock at cost, what customers
 * owe, what is owed to the supplier, and the own capital that is left to pay for.
 *
 * @customfunction WORKCAPITAL.CURVE WORKCAPITAL.CURVE
 * @question How does the money tied up change from delivery to delivery?
 * @param orderQuantity Units of each delivery, more than 0.
 * @param annualDemand Units sold per year, evenly, more than 0.
 * @param salesPrice Sales price, in currency per unit, 0 or more.
 * @param salesTermDays Days until customers pay; negative when they pay in advance.
 * @param purchasePrice Purchase price, in currency per unit, 0 or more.
 * @param purchaseTermDays Days from a delivery to its payment; negative when it is paid in advance.
 * @param [safetyStock] Units that never leave the shelf; 0 if omitted.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Four columns in currency, one row per day from the delivery on: stock, receivables, payables, own capital. Own capital is negative while the supplier pays for more than the stock.
 * @formula \text{stock}_t = \left(\text{safetyStock} + \text{orderQuantity} - \dfrac{\text{annualDemand}}{\text{daysPerYear}} \cdot t\right) \cdot \text{purchasePrice} \qquad \text{own}_t = \text{stock}_t + \text{receivables} - \text{payables}_t
 * @formula \text{receivables} = \dfrac{\text{annualDemand}}{\text{daysPerYear}} \cdot \text{salesTermDays} \cdot \text{salesPrice} \qquad \text{payables}_t = \text{orderQuantity} \cdot \text{purchasePrice} \cdot \text{unpaid}_t
 * @where t: days since the delivery, from 0; unpaid: the deliveries not paid for yet, less those paid for in advance.
 * @throws #VALUE! orderQuantity or annualDemand is not more than 0, a delivery lasts for more than 3,660 days, or daysPerYear is 0 or an empty cell.
 * @case 100 are delivered every 4 days, sold for cash and paid for after 2. On the first day the supplier has paid for the stock, on the second for more than it; then the stock is ours, and falls.
 * @example WORKCAPITAL.CURVE(100, 9125, 1200, 0, 800, 2) = {80000, 0, 80000, 0; 60000, 0, 80000, -20000; 40000, 0, 0, 40000; 20000, 0, 0, 20000}
 * @source Logistiikan Maailma, Measuring warehouse performance (figure of the capital that a stock ties up when it is paid for after seven days)
 * @remarks It is the steady state: every cycle is like the one before. A row shows the beginning of its day, the first right after the delivery; a payment is made at the beginning of its day. A cycle lasts orderQuantity / annualDemand · daysPerYear days, the last of which may be a part of one.
 * @remarks Over the whole cycle the own capital averages exactly WORKCAPITAL of the average stock, (safetyStock + orderQuantity / 2) · purchasePrice; the rows are moments, so their plain mean is only near it.
 * @remarks Prices and terms all with value-added tax, or all without.
 * @see WORKCAPITAL
 * @see WORKCAPITAL.BREAKEVEN
 * @see AVERAGESTOCK.LOT
 */
export function workingCapitalCurve(
  orderQuantity: any[][],
  annualDemand: any[][],
  salesPrice: any[][],
  salesTermDays: any[][],
  purchasePrice: any[][],
  purchaseTermDays: any[][],
  safetyStock?: any[][],
  daysPerYear?: any[][],
): any[][] {
  return curveOf(
    orderQuantity,
    annualDemand,
    salesPrice,
    salesTermDays,
    purchasePrice,
    purchaseTermDays,
    safetyStock,
    daysPerYear,
  );
}
workingCapitalCurve.described = curveOf.described;
