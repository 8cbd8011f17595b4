/**
 * A smoothing method on its way through a history. Its constants are shares from 0 to 1: how much
 * of a new observation is believed.
 */
export interface SmoothingMethod {
  /**
   * What each constant is where the history cannot tell: the forecast errors are the same whatever
   * it is. As many as the method has constants.
   */
  customary: readonly number[];
  /** Between which each constant is looked for; 0 and 1 where the method names no bounds. */
  bounds?: readonly (readonly [least: number, most: number])[];
  /** One walk through the history; the one-step errors are put into `errors` where it is given. */
  run(constants: ArrayLike<number>, errors?: number[]): Smoothed;
}

export interface Smoothed {
  /** Sum of the squared one-step errors: each period forecast from those before it. */
  squaredError: number;
  /** Forecast of the k-th period after the history, k = 1, 2, …, units. */
  ahead(k: number): number;
  /** Variance of the error k periods ahead, in variances of the error one period ahead. */
  uncertainty(k: number): number;
}

/**
 * How uncertainty grows with the periods ahead, where every error moves the later forecasts.
 *
 * uncertainty = 1 + response(1)² + … + response(k − 1)²
 *
 * @param k periods ahead, 1 or more
 * @param response how much of an error the forecast of the j-th period after it takes over, a share
 * @returns a ratio, 1 for one period ahead
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 8; R,
 *   stats::predict.HoltWinters
 * @example uncertaintyFrom(3, () => 0.5) → 1.5
 */
export function uncertaintyFrom(k: number, response: (j: number) => number): number {
  let sum = 1;
  for (let j = 1; j < k; j++) sum += response(j) ** 2;
  return sum;
}
