import type { SmoothingMethod } from "./smoothing";

/**
 * Simple exponential smoothing: a level that follows the demand, without trend or season.
 *
 * level = level + α · (demand − level); every later period is forecast at the last level
 *
 * The first level is the first demand.
 *
 * @param history demand per period, units; at least one
 * @returns the method with one constant: α of the level
 * @source Brown (1959); NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.3.1
 * @example simpleSmoothing([71, 70, 69, 68, 64]).run([0.1]).ahead(1) → 69.7951
 */
export function simpleSmoothing(history: readonly number[]): SmoothingMethod {
  return {
    customary: [0.3],
    run(constants, errors) {
      const alpha = constants[0];
      let level = history[0];
      let squaredError = 0;
      for (let t = 1; t < history.length; t++) {
        const error = history[t] - level;
        squaredError += error * error;
        errors?.push(error);
        level += alpha * error;
      }
      return {
        squaredError,
        ahead: () => level,
        uncertainty: (k) => 1 + (k - 1) * alpha * alpha,
      };
    },
  };
}
