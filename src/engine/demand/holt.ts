import { dampedTrend } from "./damped-trend";
import type { SmoothingMethod } from "./smoothing";

/**
 * Holt's method: a level and a trend that follow the demand.
 *
 * level = forecast + α · (demand − forecast), where forecast = level + trend of the period before
 * trend = trend + β · (level − level before − trend)
 * k periods ahead: level + k · trend
 *
 * It starts at the second period, with the second demand as level (which is the first plus the
 * first difference) and the first difference as trend. One period alone has no trend.
 *
 * @param history demand per period, units; at least one
 * @returns the method with two constants: α of the level, β of the trend
 * @source Holt (1957); R, stats::HoltWinters with gamma = FALSE
 * @example holt([10, 12, 15, 16]).run([0.5, 0.5]).ahead(2) → 20.5
 */
export function holt(history: readonly number[]): SmoothingMethod {
  const fading = dampedTrend(history);
  return {
    customary: [0.3, 0.1],
    run: (constants, errors) => fading.run([constants[0], constants[1], 1], errors),
  };
}
