import type { Estimate } from "../../engine/simulation/batch-means";
import { simulateStock } from "../../engine/simulation/stock-simulation";
import { lotTexts } from "../../locales/en/functions-lots";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  moreThanZero,
  number,
  optional,
  optionalNotZero,
  sample,
  whole,
  zeroOrMore,
} from "../arguments/argument";

/** A fifth of a second; the confidence intervals of more would hardly be narrower. */
const mostPeriods = 1_000_000;

/** Beyond it whole numbers are no longer told apart. */
const mostSeed = Number.MAX_SAFE_INTEGER;

const stockSimOf = oneItemARow(
  [
    sample(zeroOrMore("demandHistory")),
    sample(zeroOrMore("leadTimes")),
    number("reorderPoint"),
    moreThanZero("orderQuantity"),
    optional(whole("periods", 1000), 100_000),
    optionalNotZero(whole("seed", 1, mostSeed), 1),
    optional(moreThanZero("periodsPerYear"), 365),
  ],
  (demandHistory, leadTimes, reorderPoint, orderQuantity, periods, seed, periodsPerYear) => {
    if ((periods as number) > mostPeriods) {
      throw new CellError(
        "#VALUE!",
        lotTexts.mustBeAtMost("periods", mostPeriods, periods as number),
      );
    }
    const { cycleService, fillRate, averageStock, ordersPerYear } = simulateStock({
      demandHistory,
      leadTimes,
      reorderPoint,
      orderQuantity,
      periods,
      seed,
      periodsPerYear,
    });
    const noCycles = new CellError("#N/A", lotTexts.noCycles);
    const noDemand = new CellError("#DIV/0!", lotTexts.noDemand);
    const isIdle = Array.prototype.every.call(demandHistory, (demand) => demand === 0);
    return [
      Number.isNaN(cycleService.value) ? [noCycles, noCycles] : both(cycleService),
      isIdle ? [noDemand, noDemand] : both(fillRate),
      both(averageStock),
      both(ordersPerYear),
    ];
  },
);

function both({ value, halfWidth }: Estimate): Answer[] {
  return [finite(value), finite(halfWidth)];
}

/**
 * Simulates a reorder point and an order quantity on your own history: the service, stock and
 * number of orders that they really give, and how certain each figure is.
 *
 * @customfunction STOCKSIM STOCKSIM
 * @question What would my reorder rule have done with my own sales?
 * @param demandHistory Units used in past periods, 0 or more each, or a block with one item per row; a period without demand is a 0. Blank and text cells are skipped.
 * @param leadTimes Lead times observed, in the same periods, 0 or more each; a fraction counts as a whole period.
 * @param reorderPoint Units on hand and on order, less units owed, at or below which an order is placed.
 * @param orderQuantity Units per order, more than 0.
 * @param [periods] Periods to simulate, a whole number from 1,000 to 1,000,000; 100,000 if omitted.
 * @param [seed] Start of the random numbers, a whole number without a unit, 1 or more; the same seed gives the same result. 1 if omitted.
 * @param [periodsPerYear] Periods in a year, more than 0: 365 for days (if omitted), 52 for weeks, 12 for months.
 * @returns Four rows (share of replenishment cycles without a stock-out, share of demand served from the shelf, average stock in units, orders per year) of two columns: the figure, and the half-width of its 95% confidence interval.
 * @items demandHistory is one row per item, leadTimes one row, or one cell, per item; the other arguments are one cell per item or one for all. The four figures of an item stand in its row, each followed by its half-width. A thousand items of 100,000 periods take half a minute: give fewer periods.
 * @formula \text{figure} = \dfrac{\sum_b \text{part}_b}{\sum_b \text{whole}_b} \qquad \text{half-width} = \dfrac{2.093}{\text{mean whole}} \sqrt{\dfrac{\sum_b \left(\text{part}_b - \text{figure} \cdot \text{whole}_b\right)^2}{20 \cdot 19}}
 * @where b: the twenty batches that the simulated periods are cut into; part and whole: what is counted in each, such as demand served and demand. 2.093 is Student’s t for 95% and 19 degrees of freedom.
 * @throws #N/A No order arrived while the simulation ran, in the first line; or a history holds no number.
 * @throws #DIV/0! There is no demand in the history, in the second line.
 * @throws #VALUE! periods is not a whole number from 1,000 to 1,000,000.
 * @case 10 are sold every day, an order takes 2 days, and 50 are ordered when 20 are left: no
 *   cycle runs short, 25 are on the shelf on average, and there are 50 orders in a year of 250
 *   days.
 * @example STOCKSIM({10}, {2}, 20, 50, 1000, 1, 250) = {1, 0; 1, 0; 25, 0; 50, 0}
 * @example STOCKSIM({0; 10; 20}, {2; 3}, 40, 50, 10000, 7, 250) = {0.8638170974155069, 0.01109860549554158; 0.9623260437375746, 0.003505111540630853; 39.60125, 0.4453927304950103; 50.3, 0.6974910620374204}
 * @example STOCKSIM({10, 10; 20, 20}, 2, {20; 40}, {50; 100}, 1000, 1, 250) = {1, 0, 1, 0, 25, 0, 50, 0; 1, 0, 1, 0, 50, 0, 50, 0}
 * @source Silver, Pyke & Thomas, ch. 6; Efron & Tibshirani (1993); Law, Simulation Modeling and Analysis, section 9.5; Blackman & Vigna (2021)
 * @remarks Each period's demand and each order's lead time is drawn at random from the history (bootstrap), so trends and seasons in it play no part. What is short is delivered later.
 * @remarks Stock is reviewed at the end of each period, and an order faces the demand of its whole lead time: the undershoot below the reorder point, which textbook buffers leave out, is in the result. A tenth of the periods and the longest lead time are run before counting begins.
 * @remarks The half-widths come from the means of twenty batches; let each batch, a twentieth of the periods, hold some dozens of orders. A million periods, 2,700 years of days, take about a fifth of a second in each cell; for a narrower interval average several seeds.
 * @see SAFETYSTOCK.CYCLE
 * @see SAFETYSTOCK.HISTORY
 * @see REORDERPOINT
 * @see SSPOLICY
 * @see RQPOLICY
 */
export function stockSim(
  demandHistory: any[][],
  leadTimes: any[][],
  reorderPoint: any[][],
  orderQuantity: any[][],
  periods?: any[][],
  seed?: any[][],
  periodsPerYear?: any[][],
): any[][] {
  return stockSimOf(
    demandHistory,
    leadTimes,
    reorderPoint,
    orderQuantity,
    periods,
    seed,
    periodsPerYear,
  );
}
stockSim.described = stockSimOf.described;
