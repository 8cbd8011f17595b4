import * as coverageEngine from "../../engine/flow/coverage";
import { daysSalesOfInventory } from "../../engine/flow/days-sales-of-inventory";
import * as excess from "../../engine/flow/excess-stock";
import { forwardCoverage } from "../../engine/flow/forward-coverage";
import { grossMarginReturn } from "../../engine/flow/gross-margin-return";
import * as runOut from "../../engine/flow/run-out-date";
import * as turnoverEngine from "../../engine/flow/turnover";
import { unitsForCoverage } from "../../engine/flow/units-for-coverage";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import {
  daysPerYear as daysPerYearArgument,
  divisor,
  moreThanZero,
  number,
  optional,
  plan,
  zeroOrMore,
} from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";

const turnoverOf = elementwise(
  turnoverEngine.turnover,
  number("annualDemand"),
  divisor("averageStock"),
);

/**
 * Stock turnover, in turns per year: how often the average stock is renewed. Both arguments in
 * units, or both in money at purchase price; at sales price the result is too high.
 *
 * @customfunction TURNOVER TURNOVER
 * @question How many times a year does the stock turn?
 * @param annualDemand What leaves the stock in a year, in units or in currency at purchase price.
 * @param averageStock Average stock, in the same units or currency; 0 gives #DIV/0!.
 * @returns Turns per year.
 * @throws #DIV/0! averageStock is 0.
 * @formula \text{turnover} = \dfrac{\text{annualDemand}}{\text{averageStock}}
 * @case 900 a year from an average stock of 50: the stock turns 18 times a year.
 * @native {annualDemand}/{averageStock}
 * @example TURNOVER(900, 50) = 18
 * @source Logistiikan Maailma, Measuring warehouse performance (turnover); APICS Dictionary, inventory turnover
 * @see COVERAGE
 * @see AVERAGESTOCK
 * @see DSI
 * @see GMROI
 */
export function turnover(annualDemand: any[][], averageStock: any[][]): any[][] {
  return turnoverOf(annualDemand, averageStock);
}
turnover.described = turnoverOf.described;

const coverageOf = elementwise(
  coverageEngine.coverage,
  number("averageStock"),
  divisor("annualDemand"),
  daysPerYearArgument,
);

/**
 * Coverage, in days: how long the stock lasts at the average demand. Pass today's stock for today's
 * coverage.
 *
 * @customfunction COVERAGE COVERAGE
 * @question How many days does the stock last?
 * @param averageStock Average or present stock, in units or in currency at purchase price.
 * @param annualDemand What leaves the stock in a year, in the same units or currency; 0 gives #DIV/0!.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days.
 * @throws #DIV/0! annualDemand is 0.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @formula \text{coverage} = \dfrac{\text{averageStock}}{\text{annualDemand}} \cdot \text{daysPerYear}
 * @case A stock of 50 against 900 a year lasts 20.3 days.
 * @native {averageStock}/{annualDemand}*{daysPerYear|365}
 * @example COVERAGE(50, 900) = 20.27777777777778
 * @source Logistiikan Maailma, Measuring warehouse performance (coverage)
 * @see COVERAGE.FORWARD
 * @see TURNOVER
 * @see AVERAGESTOCK
 * @see DSI
 */
export function coverage(
  averageStock: any[][],
  annualDemand: any[][],
  daysPerYear?: any[][],
): any[][] {
  return coverageOf(averageStock, annualDemand, daysPerYear);
}
coverage.described = coverageOf.described;

const futureDemandArgument = plan(zeroOrMore("futureDemand"));
const daysPerPeriodArgument = optional(moreThanZero("daysPerPeriod"), 1);

const coverageForwardOf = oneItemARow(
  [number("stock"), futureDemandArgument, daysPerPeriodArgument],
  (stock, futureDemand, daysPerPeriod) => [
    [finite(forwardCoverage(stock, futureDemand.numbers) * daysPerPeriod)],
  ],
);

/**
 * Forward coverage: how long the stock lasts against a plan of future demand, in periods, or in days
 * when the length of a period is given. Demand is even inside a period.
 *
 * @customfunction COVERAGE.FORWARD COVERAGE.FORWARD
 * @question How long does the stock last against my forecast?
 * @param stock Units on hand at the start of the first period; 0 or less gives 0. For many items a column.
 * @param futureDemand Units needed in each period from the first one on, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param [daysPerPeriod] Days in a period, more than 0; the result is in periods if omitted.
 * @returns Periods, or days. #N/A when the stock outlasts the plan.
 * @items stock is one cell per item, futureDemand one row per item, daysPerPeriod one cell per item or one for all. A plan in a single row goes with every stock.
 * @formula \text{coverage} = \left(n + \dfrac{\text{stock} - \sum_{t=1}^{n} \text{futureDemand}_t}{\text{futureDemand}_{n+1}}\right) \cdot \text{daysPerPeriod}
 * @where n: the whole periods whose demand the stock covers.
 * @throws #N/A The stock outlasts the plan.
 * @throws #VALUE! futureDemand begins with an empty cell or has one between its numbers.
 * @case 1,000 are on hand, and the plan takes 500, 200, 500, 600, 200 and 200: the stock lasts 2.6
 *   periods.
 * @native [only COUNT({futureDemand})=ROWS({futureDemand})*COLUMNS({futureDemand})] IF({stock}>SUM({futureDemand})*(1+1E-12),NA(),SUM(IF({stock}>MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down})*(1+1E-12),IF({stock}>=MMULT(--({futureDemand.atAcross}<={futureDemand.at}),{futureDemand.down})*(1-1E-12),1,({stock}-MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down}))/{futureDemand.down}),0)))*{daysPerPeriod|1}
 * @example COVERAGE.FORWARD(1000, {500, 200, 500, 600, 200, 200}) = 2.6
 * @example COVERAGE.FORWARD({1000; 250}, {500, 200, 500, 600; 100, 100, 100, 100}) = {2.6; 2.5}
 * @source MrExcel, Formula to calculate forward coverage; Inventory cover calculations (Scribd 364515010)
 * @remarks The stock lasts until the moment it is used up; periods without demand after that moment no longer count. A stock that equals the whole plan lasts exactly as long as the plan. Stock at the end of a period is set against the demand from the next period on.
 * @see COVERAGE
 * @see COVERAGE.UNITS
 * @see RUNOUTDATE
 * @see PROJECTEDSTOCK
 */
export function coverageForward(
  stock: any[][],
  futureDemand: any[][],
  daysPerPeriod?: any[][],
): any[][] {
  return coverageForwardOf(stock, futureDemand, daysPerPeriod);
}
coverageForward.described = coverageForwardOf.described;

const coverageUnitsOf = oneItemARow(
  [futureDemandArgument, zeroOrMore("periods")],
  (futureDemand, periods) => [[finite(unitsForCoverage(futureDemand.numbers, periods))]],
);

/**
 * The units that last for a wanted number of periods of a plan of future demand: the inverse of
 * COVERAGE.FORWARD. Demand is even inside a period.
 *
 * @customfunction COVERAGE.UNITS COVERAGE.UNITS
 * @question How many units do I need for six weeks of cover?
 * @param futureDemand Units needed in each period from the first one on, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param periods Periods to be covered, 0 or more, with or without a fraction, such as 6 for weekly demand.
 * @returns Units. #N/A when the plan ends before.
 * @items futureDemand is one row per item, periods one cell per item or one for all. A plan in a single row goes with every number of periods.
 * @formula \text{units} = \sum_{t=1}^{n} \text{futureDemand}_t + \left(\text{periods} - n\right) \cdot \text{futureDemand}_{n+1}
 * @where n: the whole periods among those to be covered.
 * @throws #N/A The plan ends before the periods to be covered.
 * @throws #VALUE! futureDemand begins with an empty cell or has one between its numbers.
 * @case The plan takes 500, 200, 500, 600, 200 and 200: 1,000 units last for 2.6 periods.
 * @native [only COUNT({futureDemand})=ROWS({futureDemand})*COLUMNS({futureDemand}); only {periods}<=COUNT({futureDemand}) else #N/A] SUMPRODUCT({futureDemand.down}*(({periods}-({futureDemand.at}-MIN({futureDemand.at}))>=1)+({periods}-({futureDemand.at}-MIN({futureDemand.at}))>0)*({periods}-({futureDemand.at}-MIN({futureDemand.at}))<1)*({periods}-({futureDemand.at}-MIN({futureDemand.at})))))
 * @example COVERAGE.UNITS({500, 200, 500, 600, 200, 200}, 2.6) = 1000
 * @example COVERAGE.UNITS({500, 200, 500, 600; 100, 100, 100, 100}, {2.6; 2.5}) = {1000; 250}
 * @source planr, cov_vol; Inventory cover calculations (Scribd 364515010)
 * @remarks For a target that moves with the plan, begin the range one period later in each row. What is on hand and on order already comes off: MAX(0, units − stock) is what to order.
 * @see COVERAGE.FORWARD
 * @see EXCESSSTOCK
 * @see TARGETSTOCK
 */
export function coverageUnits(futureDemand: any[][], periods: any[][]): any[][] {
  return coverageUnitsOf(futureDemand, periods);
}
coverageUnits.described = coverageUnitsOf.described;

const excessStockOf = elementwise(
  excess.excessStock,
  number("stock"),
  zeroOrMore("averageDemand"),
  zeroOrMore("coverPeriods"),
  optional(number("safetyStock"), 0),
);

/**
 * Excess stock, in units: what the stock is more than the cover wanted and the safety stock; 0 where
 * it is no more.
 *
 * @customfunction EXCESSSTOCK EXCESSSTOCK
 * @question How much of my stock is too much?
 * @param stock Units on hand; 0 or less gives 0.
 * @param averageDemand Average demand, in units per period, 0 or more.
 * @param coverPeriods Periods that the stock is to last, 0 or more, in the same periods (days, weeks or months).
 * @param [safetyStock] Safety stock, in units, to be kept beside the cover; may be negative. 0 if omitted.
 * @returns Units, 0 or more.
 * @formula \text{excess} = \max\left(0,\ \text{stock} - \text{averageDemand} \cdot \text{coverPeriods} - \text{safetyStock}\right)
 * @case 900 are on hand, 100 are sold a week, and 6 weeks of cover with a buffer of 80 are wanted:
 *   220 are too much.
 * @native IF({stock}>{averageDemand}*{coverPeriods}+{safetyStock|0},{stock}-{averageDemand}*{coverPeriods}-{safetyStock|0},0)
 * @example EXCESSSTOCK(900, 100, 6, 80) = 220
 * @example EXCESSSTOCK({900; 500; 40}, {100; 100; 0}, 6) = {300; 0; 40}
 * @source Silver, Pyke & Thomas, ch. 9 (excess stock)
 * @remarks An item without demand is excess but for its safety stock. Times the unit cost it is the money that could be freed. Where a plan is known, use stock − COVERAGE.UNITS.
 * @see COVERAGE
 * @see COVERAGE.UNITS
 * @see WRITEDOWN
 */
export function excessStock(
  stock: any[][],
  averageDemand: any[][],
  coverPeriods: any[][],
  safetyStock?: any[][],
): any[][] {
  return excessStockOf(stock, averageDemand, coverPeriods, safetyStock);
}
excessStock.described = excessStockOf.described;

const runOutDateOf = oneItemARow(
  [moreThanZero("startDate"), number("stock"), futureDemandArgument, daysPerPeriodArgument],
  (startDate, stock, futureDemand, daysPerPeriod) => [
    [finite(runOut.runOutDate(startDate, stock, futureDemand.numbers, daysPerPeriod))],
  ],
);

/**
 * The date on which the stock is used up by a plan of future demand: the start, and the forward
 * coverage in days. Format the cell as a date.
 *
 * @customfunction RUNOUTDATE RUNOUTDATE
 * @question On which date does the stock run out?
 * @param startDate Date on which the first period of the plan starts, in days, as Excel counts them.
 * @param stock Units on hand on that date; 0 or less gives the date itself. For many items a column.
 * @param futureDemand Units needed in each period from that date on, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param [daysPerPeriod] Days in a period, more than 0; 1 if omitted, a plan by days.
 * @returns A date, with a fraction for the time of day. #N/A when the stock outlasts the plan.
 * @items stock is one cell per item, futureDemand one row per item; startDate and daysPerPeriod are one cell per item or one for all. A plan in a single row goes with every stock.
 * @formula \text{date} = \text{startDate} + \text{coverage} \cdot \text{daysPerPeriod}
 * @where coverage: the periods that COVERAGE.FORWARD gives.
 * @throws #N/A The stock outlasts the plan.
 * @throws #VALUE! futureDemand begins with an empty cell or has one between its numbers.
 * @case From 2025-01-01 a stock of 1,000 meets weekly needs of 500, 200 and 500: it runs out on
 *   2025-01-19.
 * @native [only COUNT({futureDemand})=ROWS({futureDemand})*COLUMNS({futureDemand})] {startDate}+IF({stock}>SUM({futureDemand})*(1+1E-12),NA(),SUM(IF({stock}>MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down})*(1+1E-12),IF({stock}>=MMULT(--({futureDemand.atAcross}<={futureDemand.at}),{futureDemand.down})*(1-1E-12),1,({stock}-MMULT(--({futureDemand.atAcross}<{futureDemand.at}),{futureDemand.down}))/{futureDemand.down}),0)))*{daysPerPeriod|1}
 * @example RUNOUTDATE(45658, 1000, {500, 200, 500}, 7) = 45676.2
 * @example RUNOUTDATE(45658, {1000; 250}, {500, 200, 500; 100, 100, 100}, 7) = {45676.2; 45675.5}
 * @source Follows from COVERAGE.FORWARD
 * @remarks All periods have one length. Months have not: with a plan by months and daysPerPeriod 30.4375 the date is off by up to two days. Give a plan by weeks or days where that matters.
 * @see COVERAGE.FORWARD
 * @see LASTORDERDATE
 * @see PROJECTEDSTOCK
 */
export function runOutDate(
  startDate: any[][],
  stock: any[][],
  futureDemand: any[][],
  daysPerPeriod?: any[][],
): any[][] {
  return runOutDateOf(startDate, stock, futureDemand, daysPerPeriod);
}
runOutDate.described = runOutDateOf.described;

const dsiOf = elementwise(
  daysSalesOfInventory,
  number("averageInventory"),
  divisor("costOfGoodsSold"),
  daysPerYearArgument,
);

/**
 * Days sales of inventory, in days: how long it takes to turn the average stock into sales. Lower is
 * faster.
 *
 * @customfunction DSI DSI
 * @question How many days of sales are tied up in stock?
 * @param averageInventory Average stock at cost, in currency.
 * @param costOfGoodsSold Cost of the goods sold in a year, in currency (not the sales); 0 gives #DIV/0!.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days.
 * @formula \text{days} = \dfrac{\text{averageInventory}}{\text{costOfGoodsSold}} \cdot \text{daysPerYear}
 * @throws #DIV/0! costOfGoodsSold is 0.
 * @throws #VALUE! daysPerYear is 0 or an empty cell.
 * @case Stock worth 250,000 against a yearly cost of goods of 3,000,000: 30.4 days.
 * @native {averageInventory}/{costOfGoodsSold}*{daysPerYear|365}
 * @example DSI(250000, 3000000) = 30.416666666666668
 * @source AGR, Inventory optimisation (days sales of inventory)
 * @see TURNOVER
 * @see COVERAGE
 * @see COGS
 */
export function dsi(
  averageInventory: any[][],
  costOfGoodsSold: any[][],
  daysPerYear?: any[][],
): any[][] {
  return dsiOf(averageInventory, costOfGoodsSold, daysPerYear);
}
dsi.described = dsiOf.described;

const gmroiOf = elementwise(
  grossMarginReturn,
  number("grossMargin"),
  divisor("averageInventoryCost"),
);

/**
 * Gross margin return on inventory investment: the gross margin that one unit of currency in stock
 * earns in a year.
 *
 * @customfunction GMROI GMROI
 * @question What does the money in stock earn?
 * @param grossMargin Sales less cost of goods sold in a year, in currency; negative when sold at a loss.
 * @param averageInventoryCost Average stock at cost, in currency (not at sales price); 0 gives #DIV/0!.
 * @returns Currency of margin for each unit of currency in stock.
 * @formula \text{return} = \dfrac{\text{grossMargin}}{\text{averageInventoryCost}}
 * @throws #DIV/0! averageInventoryCost is 0.
 * @case A gross margin of 50,000 on stock that cost 10,000: each unit of currency in stock earned
 *   5.
 * @native {grossMargin}/{averageInventoryCost}
 * @example GMROI(50000, 10000) = 5
 * @source AGR, Inventory optimisation (GMROI); Frazelle, Inventory Strategy
 * @see TURNOVER
 * @see AVERAGESTOCK
 */
export function gmroi(grossMargin: any[][], averageInventoryCost: any[][]): any[][] {
  return gmroiOf(grossMargin, averageInventoryCost);
}
gmroi.described = gmroiOf.described;
