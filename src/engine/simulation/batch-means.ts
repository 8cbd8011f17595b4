/** How many parts a simulation is cut into. */
export const batches = 20;

/** Student's t for 95 % on both sides and one degree of freedom less than there are batches. */
const studentT = 2.093024054408263;

/** A figure from a simulation and how sure it is. */
export interface Estimate {
  value: number;
  /** The true figure lies this far to either side at most, with 95 % confidence. */
  halfWidth: number;
}

/**
 * A ratio estimated by batch means: a long simulation is cut into batches, long enough to know
 * little of each other, and the spread between them tells how sure the ratio is.
 *
 * value = Σ part / Σ whole; halfWidth = t · √(Σ (part − value · whole)² / (b · (b − 1))) / mean whole
 *
 * @param parts numerator of each of 20 batches, such as the demand served
 * @param wholes denominator of each batch, such as the demand
 * @returns the ratio and the half-width of its 95 % confidence interval; NaN when the wholes are 0
 * @source Law, Simulation Modeling and Analysis (5th ed.), section 9.5; Cochran, Sampling
 *   Techniques, ch. 6 (the ratio estimate)
 * @example ratioOfBatches([1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], new Array(20).fill(4)) → {"value": 0.5, "halfWidth": 0.12004316236270256}
 */
export function ratioOfBatches(parts: ArrayLike<number>, wholes: ArrayLike<number>): Estimate {
  const whole = sum(wholes);
  const value = sum(parts) / whole;
  let squares = 0;
  for (let k = 0; k < batches; k++) squares += (parts[k] - value * wholes[k]) ** 2;
  const deviation = Math.sqrt(squares / (batches * (batches - 1)));
  return { value, halfWidth: (studentT * deviation * batches) / whole };
}

function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < numbers.length; k++) total += numbers[k];
  return total;
}
