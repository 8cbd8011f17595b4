import { leastInBox } from "./least-in-box";
import type { Smoothed, SmoothingMethod } from "./smoothing";

export interface Fitted extends Smoothed {
  /** The smoothing constants, given or found. */
  constants: number[];
  /** The one-step errors: demand less its forecast, units, in order of time. */
  errors: number[];
  /** Degrees of freedom: how many errors, less what was taken from them. */
  free: number;
}

/** A constant that changes the squared error by less than this share makes no difference. */
const difference = 1e-12;

/**
 * Runs a method with its constants: as given, and otherwise those of the least squared one-step
 * error within the method's bounds. Where a constant makes no difference to the error, because the
 * history is short or without any error, it has its customary value.
 *
 * @param method the method, started on a history
 * @param given a share from 0 to 1 for each constant, or undefined where it is to be found
 * @returns the walk with those constants
 * @source least squares as in R, stats::HoltWinters
 * @example fitted({ customary: [0.3], run: ([a]) => ({ squaredError: (a - 0.5) ** 2 + 1 }) }, [0.2]).constants → [0.2]
 */
export function fitted(method: SmoothingMethod, given: readonly (number | undefined)[]): Fitted {
  const constants = method.customary.map((customary, k) => given[k] ?? customary);
  const open = [...constants.keys()].filter((k) => given[k] === undefined);
  if (open.length > 0) {
    const bounds = open.map((k) => method.bounds?.[k] ?? ([0, 1] as const));
    const errorAt = (point: ArrayLike<number>) => {
      for (let i = 0; i < open.length; i++) {
        const [least, most] = bounds[i];
        constants[open[i]] = least + point[i] * (most - least);
      }
      return method.run(constants).squaredError;
    };
    const customary = open.map((k, i) => {
      const [least, most] = bounds[i];
      return (method.customary[k] - least) / (most - least);
    });
    const { point, cost } = leastInBox(errorAt, customary);
    open.forEach((_, i) => {
      const found = point[i];
      point[i] = customary[i];
      if (!(errorAt(point) <= cost * (1 + difference))) point[i] = found;
    });
    errorAt(point);
  }
  const errors: number[] = [];
  const walk = method.run(constants, errors);
  return { ...walk, constants, errors, free: errors.length - open.length };
}
