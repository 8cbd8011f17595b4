import { sumOf } from "../compensated-sum";
import { Failure } from "../failure";
import { difference } from "../rounding";
import { sumOnPaper } from "../sum-on-paper";

export type ErrorMeasure =
  "mae" | "rmse" | "mape" | "smape" | "wape" | "bias" | "trackingsignal" | "mase";

/**
 * How far a forecast was off.
 *
 * - mae: mean |forecast − actual|, units
 * - rmse: √ mean (forecast − actual)², units; large misses weigh more
 * - mape: mean |forecast − actual| / |actual|, a share
 * - smape: mean of 2 · |forecast − actual| / (|forecast| + |actual|), a share from 0 to 2; a period in
 *   which both are 0 has no error
 * - wape: Σ |forecast − actual| / Σ |actual|, a share; also for items with periods of 0
 * - bias: mean (forecast − actual), units; above 0 the forecast was too high
 * - trackingsignal: Σ (forecast − actual) / mae, mean absolute errors; beyond ±4 the forecast has
 *   drifted off
 * - mase: mae / mean |actual − actual of the period before|, a ratio; below 1 the forecast beat
 *   "the same as last period"
 *
 * @param actual demand per period, units, in order of time
 * @param forecast forecast for the same periods, units
 * @param measure which of the eight
 * @returns units, a share or a ratio, as above
 * @throws Failure "unavailable" without a period (mase: below two); "division" for mape when an
 *   actual is 0, for wape when all are, for mase when the actual demand never changes, for trackingsignal when every
 *   forecast was right
 * @source Hyndman & Koehler, "Another look at measures of forecast accuracy" (2006); the sign of
 *   the bias as in Vandeput, Data Science for Supply Chain Forecasting; Heizer, Render & Munson,
 *   Operations Management, ch. 4 (tracking signal, there of actual less forecast)
 * @example forecastError([150, 160, 165, 175, 180], [165, 165, 165, 165, 165], "mae") → 9
 * @example forecastError([150, 160, 165, 175, 180], [165, 165, 165, 165, 165], "bias") → -1
 */
export function forecastError(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  measure: ErrorMeasure,
): number {
  const periods = actual.length;
  if (periods === 0) {
    throw new Failure("unavailable", "noCommonPeriod");
  }
  const off = Float64Array.from(actual, (demand, t) => difference(forecast[t], demand));
  const misses = off.map(Math.abs);
  const sizes = Float64Array.from(actual, Math.abs);
  switch (measure) {
    case "mae":
      return mean(misses);
    case "rmse":
      return rootMeanSquare(misses);
    case "bias":
      return sumOnPaper(off) / periods;
    case "mape":
      return mean(misses.map((miss, t) => ratio(miss, sizes[t], measure)));
    case "smape":
      return mean(misses.map((miss, t) => symmetric(miss, Math.abs(forecast[t]), sizes[t])));
    case "trackingsignal":
      return ratio(sumOnPaper(off), mean(misses), measure);
    case "wape":
      return ratio(mean(misses), mean(sizes), measure);
    case "mase":
      return ratio(mean(misses), meanStep(actual), measure);
  }
}

/** A miss as a share of the mean of forecast and actual, each halved first: no sum is too large. */
function symmetric(miss: number, forecast: number, actual: number): number {
  return miss === 0 ? 0 : miss / (forecast / 2 + actual / 2);
}

function ratio(
  part: number,
  whole: number,
  measure: "mape" | "wape" | "trackingsignal" | "mase",
): number {
  if (whole === 0) {
    throw new Failure("division", "ratioOverNoDemand", { measure });
  }
  return part / whole;
}

/** The mean change from one period to the next, up or down. */
function meanStep(actual: ArrayLike<number>): number {
  if (actual.length < 2) {
    throw new Failure("unavailable", "maseNeedsTwoPeriods");
  }
  const steps = Float64Array.from(actual, (demand, t) =>
    Math.abs(difference(demand, actual[t - 1])),
  );
  return mean(steps.subarray(1));
}

function mean(numbers: Float64Array): number {
  return sumOf(numbers) / numbers.length;
}

/** The squares are taken of shares of the largest: they stay inside the range of doubles. */
function rootMeanSquare(misses: Float64Array): number {
  const largest = misses.reduce((most, miss) => Math.max(most, miss), 0);
  if (largest === 0) return 0;
  return largest * Math.sqrt(mean(misses.map((miss) => (miss / largest) ** 2)));
}
