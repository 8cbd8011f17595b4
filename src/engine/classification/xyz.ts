import { spreadOverMean, type Deviation } from "../demand/variation";
import { Failure } from "../failure";
import { areEqual } from "./equal-values";

export type XyzClass = "X" | "Y" | "Z";

export interface XyzSettings {
  /** Coefficient of variation at which class X ends; an item on the line is inside. */
  xLimit: number;
  /** Coefficient of variation at which class Y ends. */
  yLimit: number;
  deviation: Deviation;
}

export const defaultXyzSettings: XyzSettings = { xLimit: 0.5, yLimit: 1, deviation: "sample" };

/** A ratio to the mean of numbers that are off by their last binary digit is off by about this. */
const lastDigit = 1e-15;

/**
 * XYZ class: how steady an item's demand is, and so how well it can be planned.
 *
 * X while variation ≤ xLimit, Y while variation ≤ yLimit, Z above; variation = deviation / mean
 *
 * @param history demand per period, units; at least two periods
 * @param settings the two limits and the kind of deviation
 * @param count how many of the numbers to look at, where a buffer is longer than the history
 * @returns the class; Z where there is no demand, or more returns than sales
 * @throws Failure "unavailable" below two periods, "value" when xLimit lies above yLimit
 * @source Scholz-Reiter, Heger, Meinecke & Bergmann, "Integration of demand forecasts in ABC-XYZ
 *   analysis" (2012)
 * @example xyzClass([90, 100, 110]) → "X"
 * @example xyzClass([0, 40, 0, 0, 60, 0]) → "Z"
 */
export function xyzClass(
  history: ArrayLike<number>,
  settings: XyzSettings = defaultXyzSettings,
  count = history.length,
): XyzClass {
  const { xLimit, yLimit, deviation } = settings;
  if (!(xLimit <= yLimit)) {
    throw limitsCrossed(xLimit, yLimit);
  }
  const variation = spreadOverMean(history, deviation, count);
  // Below 0, minus 0 for a constant one, more came back than was sold; infinite or NaN, nothing was.
  if (variation < 0 || Object.is(variation, -0)) return "Z";
  return isWithin(variation, xLimit) ? "X" : isWithin(variation, yLimit) ? "Y" : "Z";
}

/** A variation that is on the limit on paper counts as on it. */
function isWithin(variation: number, limit: number): boolean {
  return variation <= limit + lastDigit || areEqual(variation, limit);
}

function limitsCrossed(xLimit: number, yLimit: number): Failure {
  return new Failure("value", "xyzLimitsCrossed", { xLimit, yLimit });
}
