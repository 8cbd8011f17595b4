import { intermittentBounds } from "./croston";
import type { SmoothingMethod } from "./smoothing";

/**
 * The method of Teunter, Syntetos and Babai (tsb) for demand with periods of 0 that may be dying
 * out: the probability of a demand is smoothed every period, the quantity at each demand.
 *
 * probability = probability + β · ((1 with a demand, else 0) − probability)
 * size = size + α · (demand − size), at a demand
 * every later period is forecast at probability · size
 *
 * The first period starts with the first demand as size and the share of periods with demand as
 * probability; both are updated from the second period on.
 *
 * @param history demand per period, units, 0 or more, with at least one demand
 * @returns the method with two constants: α of the size, β of the probability
 * @source Teunter, Syntetos & Babai, "Intermittent demand: linking forecasting to inventory
 *   obsolescence" (2011)
 * @example teunterSyntetosBabai([0, 4, 0, 8]).run([0.5, 0.1]).ahead(1) → 3.273
 */
export function teunterSyntetosBabai(history: readonly number[]): SmoothingMethod {
  const demands = history.filter((demand) => demand !== 0);
  return {
    customary: [0.1, 0.1],
    bounds: [intermittentBounds, intermittentBounds],
    run(constants, errors) {
      const [alpha, beta] = [constants[0], constants[1]];
      let size = demands[0];
      let probability = demands.length / history.length;
      let squaredError = 0;
      for (let t = 1; t < history.length; t++) {
        const demand = history[t];
        const error = demand - probability * size;
        squaredError += error * error;
        errors?.push(error);
        if (demand === 0) {
          probability -= beta * probability;
        } else {
          probability += beta * (1 - probability);
          size += alpha * (demand - size);
        }
      }
      return {
        squaredError,
        ahead: () => probability * size,
        uncertainty: (k) => 1 + (k - 1) * beta * beta,
      };
    },
  };
}
