import { cashCycle as cashCycleEngine } from "../../engine/capital/cash-cycle";
import { daysOutstanding } from "../../engine/capital/days-outstanding";
import { daysPerYear as daysPerYearArgument, divisor, number } from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";

const dsoOf = elementwise(
  daysOutstanding,
  number("receivables"),
  divisor("annualSales"),
  daysPerYearArgument,
);

/**
 * Days sales outstanding, in days: how long customers take to pay. Lower is faster.
 *
 * @customfunction DSO DSO
 * @question How many days do customers take to pay?
 * @param receivables What customers owe, on average or today, in currency.
 * @param annualSales Sales of a year, in currency; 0 gives #DIV/0!. With value-added tax if the receivables are.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days. Negative when customers have paid in advance.
 * @formula \text{days} = \dfrac{\text{receivables}}{\text{annualSales}} \cdot \text{daysPerYear}
 * @throws #DIV/0! annualSales is 0.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @case Customers owe 5,614 at sales of 500,343 a year: they take 4.1 days to pay.
 * @native {receivables}/{annualSales}*{daysPerYear|365}
 * @example DSO(5614, 500343) = 4.095410548363823
 * @source Brigham & Houston, Fundamentals of Financial Management (days sales outstanding)
 * @remarks Sales on credit alone give the time that credit customers take. The salesTermDays of WORKCAPITAL is what was agreed, DSO what happens.
 * @see DPO
 * @see CASHCYCLE
 * @see WORKCAPITAL
 */
export function dso(receivables: any[][], annualSales: any[][], daysPerYear?: any[][]): any[][] {
  return dsoOf(receivables, annualSales, daysPerYear);
}
dso.described = dsoOf.described;

const dpoOf = elementwise(
  daysOutstanding,
  number("payables"),
  divisor("annualCost"),
  daysPerYearArgument,
);

/**
 * Days payables outstanding, in days: how long it takes until suppliers are paid.
 *
 * @customfunction DPO DPO
 * @question How many days do we take to pay suppliers?
 * @param payables What is owed to suppliers, on average or today, in currency.
 * @param annualCost Cost of goods sold in a year, or purchases, in currency; 0 gives #DIV/0!. With value-added tax if the payables are.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days. Negative when suppliers were paid in advance.
 * @formula \text{days} = \dfrac{\text{payables}}{\text{annualCost}} \cdot \text{daysPerYear}
 * @throws #DIV/0! annualCost is 0.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @case 5,000 are owed at goods of 75,000 a year: suppliers wait 24.3 days.
 * @native {payables}/{annualCost}*{daysPerYear|365}
 * @example DPO(5000, 75000) = 24.333333333333332
 * @source Brigham & Houston, Fundamentals of Financial Management (payables deferral period)
 * @see DSO
 * @see CASHCYCLE
 * @see WORKCAPITAL.BREAKEVEN
 */
export function dpo(payables: any[][], annualCost: any[][], daysPerYear?: any[][]): any[][] {
  return dpoOf(payables, annualCost, daysPerYear);
}
dpo.described = dpoOf.described;

const cashCycleOf = elementwise(cashCycleEngine, number("dsi"), number("dso"), number("dpo"));

/**
 * Cash conversion cycle, in days: how long money is tied up from paying the supplier to being paid by
 * the customer. Lower ties up less.
 *
 * @customfunction CASHCYCLE CASHCYCLE
 * @question How long is money tied up in the business?
 * @param dsi Days that goods lie in stock, as DSI gives.
 * @param dso Days that customers take to pay, as DSO gives.
 * @param dpo Days that suppliers wait, as DPO gives.
 * @returns Days. Negative when suppliers pay for more than stock and customers' credit.
 * @formula \text{cycle} = \text{dsi} + \text{dso} - \text{dpo}
 * @case Goods lie 45 days in stock, customers pay after 35, suppliers wait 30: money is tied up for 50 days.
 * @native {dsi}+{dso}-{dpo}
 * @example CASHCYCLE(45, 35, 30) = 50
 * @source Brigham & Houston, Fundamentals of Financial Management (cash conversion cycle)
 * @remarks dsi and dpo are measured at cost, dso at sales prices: a day of each is not the same money. WORKCAPITAL has the money.
 * @see DSI
 * @see DSO
 * @see DPO
 * @see WORKCAPITAL
 */
export function cashCycle(dsi: any[][], dso: any[][], dpo: any[][]): any[][] {
  return cashCycleOf(dsi, dso, dpo);
}
cashCycle.described = cashCycleOf.described;
