import { faded } from "./damped-trend";

/** A forecast that was made anew in every period of a history, from the periods before it alone. */
export interface Walk {
  /** One-step errors from the third period on: demand less its forecast, units. */
  errors: Float64Array;
  /** Their squares, summed. */
  squaredError: number;
  /** Forecast of the k-th period after the history, units. */
  ahead(k: number): number;
  /** How much of an error the forecast of the j-th period after it takes over, a share. */
  response(j: number): number;
}

/** Two periods are needed before the first forecast is measured: a line has two numbers. */
export const firstMeasured = 2;

/**
 * Simple exponential smoothing that starts as a plain average: a mean that forgets.
 *
 * level = Σ (1 − α)^age · demand / Σ (1 − α)^age; with α = 0 the plain average
 *
 * @param history demand per period, units
 * @param alpha share forgotten each period, 0 to less than 1
 * @source Brown, Smoothing, Forecasting and Prediction (1963): discounted least squares
 * @example forgettingMean([0, 0, 6], 0.5).ahead(1) → 3.4285714285714284
 */
export function forgettingMean(history: readonly number[], alpha: number): Walk {
  const errors = new Float64Array(Math.max(0, history.length - firstMeasured));
  const kept = 1 - alpha;
  let [level, weight, squaredError] = [history[0], 1, 0];
  for (let t = 1; t < history.length; t++) {
    const error = history[t] - level;
    if (t >= firstMeasured) {
      errors[t - firstMeasured] = error;
      squaredError += error * error;
    }
    weight = weight * kept + 1;
    level += error / weight;
  }
  return { errors, squaredError, ahead: () => level, response: () => 1 / weight };
}

export interface LineSettings {
  /** Share forgotten each period, 0 to less than 1. */
  forgets: number;
  /** What is left of the slope after each period ahead, up to 1. */
  damping: number;
  /**
   * How much a slope has to show before it is believed: it is drawn to 0 as by this many squared
   * periods of a history without any. 0 believes it at once.
   */
  doubt: number;
}

/**
 * A straight line through the history that forgets, and fades.
 *
 * level and slope are those of the least squares line with weights (1 − forgets)^age; the slope is
 * drawn to 0 by `doubt`; k periods ahead: level + (φ + φ² + … + φᵏ) · slope
 *
 * @param history demand per period, units
 * @param settings how it forgets, fades and doubts
 * @source Brown (1963): discounted least squares; Hoerl & Kennard (1970): ridge; Gardner & McKenzie
 *   (1985): damping
 * @example forgettingLine([10, 20, 30, 40], { forgets: 0, damping: 1, doubt: 0 }).ahead(1) → 50
 */
export function forgettingLine(
  history: readonly number[],
  { forgets, damping, doubt }: LineSettings,
): Walk {
  const errors = new Float64Array(Math.max(0, history.length - firstMeasured));
  const kept = 1 - forgets;
  // Sums over the history, each period weighted, at places 0 now, −1 before, and so on.
  let [weight, places, squares, products] = [1, 0, 0, 0];
  let [mean, level, slope, squaredError] = [history[0], history[0], 0, 0];
  for (let t = 1; t < history.length; t++) {
    const error = history[t] - level - damping * slope;
    if (t >= firstMeasured) {
      errors[t - firstMeasured] = error;
      squaredError += error * error;
    }
    squares = kept * (squares - 2 * places + weight);
    places = kept * (places - weight);
    weight = kept * weight + 1;
    // Of the demand only its distance to its mean is summed: a level shifts nothing.
    const change = (history[t] - mean) / weight;
    products = kept * products - places * change;
    mean += change;
    slope = products / (squares - (places * places) / weight + doubt);
    level = mean - slope * (places / weight);
  }
  const believed = -places / weight / (squares - (places * places) / weight + doubt);
  return {
    errors,
    squaredError,
    ahead: (k) => level + faded(k, damping) * slope,
    response: (j) => 1 / weight + (faded(j, damping) - places / weight) * believed,
  };
}
