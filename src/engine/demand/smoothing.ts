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
  /** One walk through the history. */
  run(constants: ArrayLike<number>): Smoothed;
}

export interface Smoothed {
  /** Sum of the squared one-step errors: each period forecast from those before it. */
  squaredError: number;
  /** Forecast of the k-th period after the history, k = 1, 2, …, units. */
  ahead(k: number): number;
}
