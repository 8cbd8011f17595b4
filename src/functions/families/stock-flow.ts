import * as coverageEngine from "../../engine/flow/coverage";
import * as turnoverEngine from "../../engine/flow/turnover";
import { daysPerYear as daysPerYearArgument, divisor, number } from "../argument";
import { elementwise } from "../elementwise";

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
 * @param annualDemand What leaves the stock in a year, in units or in currency at purchase price.
 * @param averageStock Average stock, in the same units or currency; 0 gives #DIV/0!.
 * @returns Turns per year.
 * @throws #DIV/0! averageStock is 0.
 * @example TURNOVER(900, 50) = 18
 * @source Varaston toiminnan mittaaminen (kierto); APICS Dictionary, inventory turnover
 */
export function turnover(annualDemand: any[][], averageStock: any[][]): any[][] {
  return turnoverOf(annualDemand, averageStock);
}

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
 * @param averageStock Average or present stock, in units or in currency at purchase price.
 * @param annualDemand What leaves the stock in a year, in the same units or currency; 0 gives #DIV/0!.
 * @param [daysPerYear] Days in the year, more than 0; 365 if omitted.
 * @returns Days.
 * @throws #DIV/0! annualDemand or daysPerYear is 0.
 * @example COVERAGE(50, 900) = 20.27777777777778
 * @source Varaston toiminnan mittaaminen (riitto)
 */
export function coverage(
  averageStock: any[][],
  annualDemand: any[][],
  daysPerYear?: any[][],
): any[][] {
  return coverageOf(averageStock, annualDemand, daysPerYear);
}
