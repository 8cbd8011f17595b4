import type { SmoothingMethod } from "./smoothing";

/**
 * Between which the constants of intermittent demand are looked for. Below, the start is never left;
 * above, a few periods of 0 are taken for the end of the item: fitted freely by squared error the
 * constants freeze or kill every tenth item.
 */
export const intermittentBounds = [0.05, 0.3] as const;

/**
 * Croston's method for demand with periods of 0: the quantities and the intervals between them are
 * smoothed apart, each time there is a demand.
 *
 * size = size + α · (demand − size); interval = interval + α · (periods since the last demand −
 * interval); every later period is forecast at factor · size / interval
 *
 * The first demand and its place in the history are the first size and interval. The factor is 1
 * for Croston, and 1 − α/2 for the approximation of Syntetos and Boylan (sba), which takes the
 * upward bias of Croston's ratio out again.
 *
 * @param history demand per period, units, 0 or more, with at least one demand
 * @param variant croston or sba
 * @returns the method with one constant: α of size and interval
 * @source Croston (1972); Syntetos & Boylan, "The accuracy of intermittent demand estimates" (2005)
 * @example croston([0, 4, 0, 0, 6], "croston").run([0.1]).ahead(1) → 2
 * @example croston([0, 4, 0, 0, 6], "sba").run([0.1]).ahead(1) → 1.9
 */
export function croston(history: readonly number[], variant: "croston" | "sba"): SmoothingMethod {
  const first = history.findIndex((demand) => demand !== 0);
  return {
    customary: [0.1],
    bounds: [intermittentBounds],
    run(constants, errors) {
      const alpha = constants[0];
      const factor = variant === "sba" ? 1 - alpha / 2 : 1;
      let size = history[first];
      let interval = first + 1;
      let rate = (factor * size) / interval;
      let squaredError = 0;
      for (let t = first + 1, last = first; t < history.length; t++) {
        const demand = history[t];
        const error = demand - rate;
        squaredError += error * error;
        errors?.push(error);
        if (demand === 0) continue;
        size += alpha * (demand - size);
        interval += alpha * (t - last - interval);
        rate = (factor * size) / interval;
        last = t;
      }
      return {
        squaredError,
        ahead: () => rate,
        uncertainty: (k) => 1 + (k - 1) * alpha * alpha,
      };
    },
  };
}
