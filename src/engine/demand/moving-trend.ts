import { faded } from "./damped-trend";
import { firstMeasured, type Walk } from "./forgetting";

export interface TrendSettings {
  /** Share of an error that moves the level, 0 to 1. */
  alpha: number;
  /** Share of a move of the level that moves the trend, 0 to 1. */
  beta: number;
  /** What is left of the trend after each period, up to 1. */
  damping: number;
}

/**
 * Holt's method with a trend that may fade, started from nothing: the first periods count as much as
 * in a plain average, so that no single one of them decides the trend.
 *
 * level = forecast + α · (demand − forecast), trend = φ · trend + α · β · (demand − forecast)
 * with forecast = level + φ · trend, and α and β at least 1 / periods so far
 *
 * @param history demand per period, units
 * @param settings the smoothing constants
 * @source Holt (1957); Gardner & McKenzie (1985)
 * @example movingTrend([10, 20, 30], { alpha: 1, beta: 1, damping: 1 }).ahead(1) → 40
 */
export function movingTrend(
  history: readonly number[],
  { alpha, beta, damping }: TrendSettings,
): Walk {
  const errors = new Float64Array(Math.max(0, history.length - firstMeasured));
  let [level, trend, squaredError] = [history[0], 0, 0];
  for (let t = 1; t < history.length; t++) {
    trend *= damping;
    const error = history[t] - level - trend;
    if (t >= firstMeasured) {
      errors[t - firstMeasured] = error;
      squaredError += error * error;
    }
    const share = 1 / (t + 1);
    const moved = Math.max(alpha, share) * error;
    level += trend + moved;
    trend += Math.max(beta, share) * moved;
  }
  return {
    errors,
    squaredError,
    ahead: (k) => level + faded(k, damping) * trend,
    response: (j) => alpha * (1 + faded(j, damping) * beta),
  };
}
