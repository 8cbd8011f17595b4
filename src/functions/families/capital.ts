import { breakEvenTerm } from "../../engine/capital/break-even-term";
import * as capitalCostEngine from "../../engine/capital/capital-cost";
import * as holdingCostEngine from "../../engine/capital/holding-cost";
import * as engine from "../../engine/capital/working-capital";
import {
  daysPerYear as daysPerYearArgument,
  divisor,
  number,
  optional,
  positiveDivisor,
  share,
  zeroOrMore,
} from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";

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
 * @question How much money does this item tie up?
 * @param stockValue Average stock at purchase price, in currency.
 * @param annualDemand Units sold per year.
 * @param salesPrice Sales price, in currency per unit, 0 or more.
 * @param salesTermDays Days until customers pay; negative when they pay in advance.
 * @param purchasePrice Purchase price, in currency per unit, 0 or more.
 * @param purchaseTermDays Days until the supplier is paid; negative when paid in advance.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @returns Currency. Negative when the supplier's credit pays for more than the stock.
 * @formula \begin{aligned} \text{need} = \text{stockValue} &{} + \dfrac{\text{annualDemand}}{\text{daysPerYear}} \cdot \text{salesTermDays} \cdot \text{salesPrice} \\ &{} - \dfrac{\text{annualDemand}}{\text{daysPerYear}} \cdot \text{purchaseTermDays} \cdot \text{purchasePrice} \end{aligned}
 * @case Stock worth 40,000; 900 a year bought at 800 and sold at 1,200, 30 days of credit on both
 *   sides: the item ties up 69,589.
 * @native {stockValue}+{annualDemand}*({salesTermDays}*{salesPrice}-{purchaseTermDays}*{purchasePrice})/{daysPerYear|365}
 * @example WORKCAPITAL(40000, 900, 1200, 30, 800, 30) = 69589.0410958904
 * @source Logistiikan Maailma, Measuring warehouse performance (working-capital need)
 * @see WORKCAPITAL.BREAKEVEN
 * @see CAPITALCOST
 * @see COVERAGE
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
workingCapital.described = workingCapitalOf.described;

const workingCapitalBreakEvenOf = elementwise(
  breakEvenTerm,
  number("stockValue"),
  divisor("annualDemand"),
  zeroOrMore("salesPrice"),
  number("salesTermDays"),
  positiveDivisor("purchasePrice"),
  daysPerYearArgument,
);

/**
 * Break-even purchase term, in days: how long the supplier's credit must be for the working-capital
 * need to be zero. Prices and terms all with value-added tax, or all without.
 *
 * @customfunction WORKCAPITAL.BREAKEVEN WORKCAPITAL.BREAKEVEN
 * @question How much supplier credit would pay for the stock?
 * @param stockValue Average stock at purchase price, in currency.
 * @param annualDemand Units sold per year; 0 gives #DIV/0!.
 * @param salesPrice Sales price, in currency per unit, 0 or more.
 * @param salesTermDays Days until customers pay; 0 for cash, negative when they pay in advance.
 * @param purchasePrice Purchase price, in currency per unit, more than 0; 0 gives #DIV/0!.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days. Negative when customers' advances pay for more than the stock.
 * @formula \text{term} = \dfrac{\text{stockValue} \cdot \dfrac{\text{daysPerYear}}{\text{annualDemand}} + \text{salesTermDays} \cdot \text{salesPrice}}{\text{purchasePrice}}
 * @throws #DIV/0! annualDemand or purchasePrice is 0.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @case Stock worth 40,000; 900 a year bought at 800 and sold at 1,200 with 30 days of credit, in a
 *   year of 360 days: 65 days of supplier credit pay for it all.
 * @native ({stockValue}*{daysPerYear|365}/{annualDemand}+{salesTermDays}*{salesPrice})/{purchasePrice}
 * @example WORKCAPITAL.BREAKEVEN(40000, 900, 1200, 30, 800, 360) = 65
 * @source Logistiikan Maailma, Measuring warehouse performance (working-capital need, solved for the purchase term)
 * @remarks With cash sales the result is the coverage of the stock in days: the supplier is paid when the last unit of the lot is sold.
 * @see WORKCAPITAL
 * @see COVERAGE
 */
export function workingCapitalBreakEven(
  stockValue: any[][],
  annualDemand: any[][],
  salesPrice: any[][],
  salesTermDays: any[][],
  purchasePrice: any[][],
  daysPerYear?: any[][],
): any[][] {
  return workingCapitalBreakEvenOf(
    stockValue,
    annualDemand,
    salesPrice,
    salesTermDays,
    purchasePrice,
    daysPerYear,
  );
}
workingCapitalBreakEven.described = workingCapitalBreakEvenOf.described;

const capitalCostOf = elementwise(
  capitalCostEngine.capitalCost,
  number("capital"),
  share("annualRate"),
  optional(zeroOrMore("days")),
  daysPerYearArgument,
);

/**
 * Cost of capital tied up, in currency: simple interest, paid to a lender or forgone elsewhere.
 *
 * @customfunction CAPITALCOST CAPITALCOST
 * @question What does the money in stock cost in interest?
 * @param capital Capital tied up, in currency, such as the result of WORKCAPITAL; may be negative.
 * @param annualRate Cost of capital per year, as a share from 0 to 1.
 * @param [days] Days for which it is tied up, 0 or more; a whole year if omitted. No days, or an empty cell that desktop Excel hands over as 0, cost nothing.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Currency. Negative, a gain, for a negative capital.
 * @formula \text{cost} = \text{capital} \cdot \text{annualRate} \cdot \dfrac{\text{days}}{\text{daysPerYear}}
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @case 120,000 tied up for 150 days at 9.45% a year cost 4,660 in interest.
 * @native [daysPerYear ignored] {capital}*{annualRate}
 * @native {capital}*{annualRate}*{days}/{daysPerYear|365}
 * @example CAPITALCOST(120000, 0.0945, 150) = 4660.27397260274
 * @source Logistiikan Maailma, Measuring warehouse performance (cost of the capital tied up in stock)
 * @remarks Equity has a cost too: what it would earn elsewhere. The rate is usually above the market's.
 * @see WORKCAPITAL
 * @see HOLDINGCOST
 */
export function capitalCost(
  capital: any[][],
  annualRate: any[][],
  days?: any[][],
  daysPerYear?: any[][],
): any[][] {
  return capitalCostOf(capital, annualRate, days, daysPerYear);
}
capitalCost.described = capitalCostOf.described;

const holdingCostOf = elementwise(
  holdingCostEngine.holdingCost,
  zeroOrMore("unitCost"),
  share("capitalRate"),
  optional(share("storageRate"), 0),
  optional(share("lossRate"), 0),
);

/**
 * Carrying cost, in currency per unit and year: what it costs to keep one unit in stock for a year.
 *
 * @customfunction HOLDINGCOST HOLDINGCOST
 * @question What does it cost to keep one unit for a year?
 * @param unitCost Purchase price or cost of production, in currency per unit, 0 or more.
 * @param capitalRate Cost of capital, as a share of the unit cost per year, from 0 to 1.
 * @param [storageRate] Space, handling and insurance, as a share of the unit cost per year, from 0 to 1; 0 if omitted.
 * @param [lossRate] Obsolescence, damage and theft, as a share of the unit cost per year, from 0 to 1; 0 if omitted.
 * @returns Currency per unit and year: the holdingCost of EOQ.
 * @formula \text{holding cost} = \text{unitCost} \cdot \left(\text{capitalRate} + \text{storageRate} + \text{lossRate}\right)
 * @case A unit that cost 0.40, at 24% a year: keeping it costs 0.096 a year.
 * @native {unitCost}*({capitalRate}+{storageRate|0}+{lossRate|0})
 * @example HOLDINGCOST(0.4, 0.24) = 0.096
 * @source Logistiikan Maailma, Measuring warehouse performance (costs of storage); Silver, Pyke & Thomas, ch. 3
 * @see EOQ
 * @see CAPITALCOST
 * @see EOQ.COST
 */
export function holdingCost(
  unitCost: any[][],
  capitalRate: any[][],
  storageRate?: any[][],
  lossRate?: any[][],
): any[][] {
  return holdingCostOf(unitCost, capitalRate, storageRate, lossRate);
}
holdingCost.described = holdingCostOf.described;
