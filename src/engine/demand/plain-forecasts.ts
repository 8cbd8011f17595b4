import type { Fitted } from "./fit";

/**
 * Forecasts without smoothing, against which every other has to prove itself.
 *
 * average: the mean of all periods; moving average: the mean of the last ones; naive: the last
 * period again; seasonal naive: the last season again
 */

/**
 * The mean of the history, for every period to come.
 *
 * @param history demand per period, units; at least one
 * @returns the forecast; its errors are the distances of the history to its mean
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5
 * @example average([4, 8, 6]).ahead(5) → 6
 */
export function average(history: readonly number[]): Fitted {
  const mean = meanOf(history, 0, history.length);
  const errors = history.map((demand) => demand - mean);
  return {
    ...unsmoothed(errors, () => mean),
    free: errors.length - 1,
    uncertainty: () => 1 + 1 / history.length,
  };
}

/**
 * The mean of the last periods, for every period to come.
 *
 * @param history demand per period, units; at least one
 * @param periods how many of the last periods; all where there are fewer
 * @source Silver, Pyke & Thomas, ch. 3
 * @example movingAverage([4, 8, 6, 10], 3).ahead(1) → 8
 */
export function movingAverage(history: readonly number[], periods: number): Fitted {
  const meanBefore = (t: number) => meanOf(history, Math.max(0, t - periods), t);
  const first = Math.min(periods, history.length);
  const errors = history.slice(first).map((demand, k) => demand - meanBefore(first + k));
  const mean = meanBefore(history.length);
  return unsmoothed(errors, () => mean);
}

/**
 * The last period, or the last season, again and again.
 *
 * @param history demand per period, units; at least one season
 * @param seasonLength periods in a season; 1 repeats the last period
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5
 * @example seasonalNaive([4, 8, 6, 10], 2).ahead(3) → 6
 */
export function seasonalNaive(history: readonly number[], seasonLength: number): Fitted {
  const start = history.length - seasonLength;
  const errors = history.slice(seasonLength).map((demand, k) => demand - history[k]);
  return {
    ...unsmoothed(errors, (k) => history[start + ((k - 1) % seasonLength)]),
    uncertainty: (k) => Math.ceil(k / seasonLength),
  };
}

function unsmoothed(errors: number[], ahead: (k: number) => number): Fitted {
  const squaredError = errors.reduce((sum, error) => sum + error * error, 0);
  return { constants: [], errors, free: errors.length, squaredError, ahead, uncertainty: () => 1 };
}

/** Measured from one of its own numbers: the mean of equal numbers is that number. */
function meanOf(history: readonly number[], start: number, end: number): number {
  const origin = history[start];
  let sum = 0;
  for (let t = start; t < end; t++) sum += history[t] - origin;
  return origin + sum / (end - start);
}
