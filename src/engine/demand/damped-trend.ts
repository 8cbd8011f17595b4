import { uncertaintyFrom, type SmoothingMethod } from "./smoothing";

/**
 * Holt's method with a trend that fades: a straight line seldom goes on for ever.
 *
 * level = forecast + α · (demand − forecast), where forecast = level + φ · trend of the period before
 * trend = φ · trend + β · (level − level before − φ · trend)
 * k periods ahead: level + (φ + φ² + … + φᵏ) · trend
 *
 * It starts as Holt's method does, at the second period with the first difference as trend.
 *
 * @param history demand per period, units; at least one
 * @returns the method with three constants: α of the level, β of the trend, φ that is left of the
 *   trend after each period, looked for from 0.8 to 0.98: less is no trend, more does not fade
 * @source Gardner & McKenzie, "Forecasting trends in time series" (1985); bounds as R's
 *   forecast::ets
 * @example dampedTrend([10, 12, 15, 16]).run([0.5, 0.5, 0.9]).ahead(2) → 19.252925
 */
export function dampedTrend(history: readonly number[]): SmoothingMethod {
  return {
    customary: [0.3, 0.1, 0.9],
    bounds: [
      [0, 1],
      [0, 1],
      [0.8, 0.98],
    ],
    run(constants, errors) {
      const [alpha, beta, damping] = [constants[0], constants[1], constants[2]];
      let level = history[Math.min(1, history.length - 1)];
      let trend = level - history[0];
      let squaredError = 0;
      for (let t = 2; t < history.length; t++) {
        trend *= damping;
        const error = history[t] - level - trend;
        squaredError += error * error;
        errors?.push(error);
        const before = level;
        level += trend + alpha * error;
        trend += beta * (level - before - trend);
      }
      return {
        squaredError,
        ahead: (k) => level + faded(k, damping) * trend,
        uncertainty: (k) => uncertaintyFrom(k, (j) => alpha * (1 + beta * faded(j, damping))),
      };
    },
  };
}

/** What k periods of a fading trend add up to, in trends: damping + damping² + … + dampingᵏ. */
export function faded(k: number, damping: number): number {
  return damping === 1 ? k : (damping * (1 - damping ** k)) / (1 - damping);
}
