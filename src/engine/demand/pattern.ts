import { Failure } from "../failure";
import { coefficientOfVariation } from "./variation";

export type DemandPattern = "smooth" | "erratic" | "intermittent" | "lumpy";

/** Where Croston's method begins to beat smoothing of every period, and its correction Croston's. */
const longestSmoothInterval = 1.32;
const largestSteadyVariation = 0.49;
const tolerance = 1e-12;

/**
 * Demand pattern: how often an item is asked for, and how much the quantities differ.
 *
 * smooth: often and even; erratic: often, uneven; intermittent: seldom, even; lumpy: seldom, uneven
 * seldom: average interval between periods with demand > 1.32 periods; uneven: squared coefficient
 * of variation of the quantities above 0 > 0.49
 *
 * The first interval runs from the start of the history, as in Croston's method; what follows the
 * last demand is no interval yet.
 *
 * @param history demand per period, units, 0 or more; at least two periods
 * @returns the pattern; quantities seen once are taken as even
 * @throws Failure "unavailable" below two periods or without any demand
 * @source Syntetos, Boylan & Croston, "On the categorization of demand patterns" (2005)
 * @example demandPattern([0, 20, 30, 0, 0, 50]) → "intermittent"
 * @example demandPattern([10, 12, 9, 11, 10, 12]) → "smooth"
 */
export function demandPattern(history: readonly number[]): DemandPattern {
  if (history.length < 2) {
    throw new Failure("unavailable", "patternNeedsTwoPeriods");
  }
  const { interval, variation } = intervalAndVariation(history);
  const seldom = interval > longestSmoothInterval * (1 + tolerance);
  const uneven = variation > largestSteadyVariation * (1 + tolerance);
  if (seldom) return uneven ? "lumpy" : "intermittent";
  return uneven ? "erratic" : "smooth";
}

/**
 * The two figures behind a demand pattern: the average interval between periods with demand, in
 * periods, and the squared coefficient of variation of the quantities.
 *
 * @param history demand per period, units, 0 or more
 * @returns interval and variation; the variation of a quantity seen once is 0
 * @throws Failure "unavailable" without any demand
 * @source Syntetos, Boylan & Croston (2005): p and CV²
 * @example intervalAndVariation([0, 20, 30, 0, 0, 50]).interval → 2
 */
export function intervalAndVariation(history: readonly number[]) {
  const sizes = history.filter((demand) => demand !== 0);
  if (sizes.length === 0) {
    throw new Failure("unavailable", "noDemandInHistory");
  }
  const lastDemand = history.reduce((last, demand, period) => (demand !== 0 ? period : last), 0);
  return {
    interval: (lastDemand + 1) / sizes.length,
    variation: sizes.length > 1 ? coefficientOfVariation(sizes, "sample") ** 2 : 0,
  };
}
