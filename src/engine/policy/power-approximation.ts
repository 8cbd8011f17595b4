export interface PowerApproximation {
  /** s, units. */
  reorderPoint: number;
  /** S − s, units. */
  gap: number;
}

/**
 * The revised power approximation of an (s, S) policy: formulas fitted to the exact policies of many
 * items, where an order arrives before the next demand.
 *
 * gap = 1.30 · μ^0.494 · (orderCost/holdingCost)^0.506 · (1 + σ²/μ²)^0.116
 * s = 0.973 · μ + σ · (0.183/z + 1.063 − 2.192 · z) with z = √(gap/σ · holdingCost/backorderCost)
 *
 * @param averageDemand μ, units per period, more than 0
 * @param demandStDev σ, units per period, 0 or more
 * @param orderCost currency per order; 0 gives a gap of 0
 * @param holdingCost currency per unit left at the end of a period, more than 0
 * @param backorderCost currency per unit short at the end of a period, more than 0
 * @returns s and the gap from it to S, before the limit that a small gap needs
 * @source Ehrhardt & Mosier, "A revision of the power approximation for computing (s, S) policies",
 *   Management Science 30 (1984); Silver, Pyke & Thomas, ch. 7
 * @example powerApproximation(50, 8, 2.5, 0.18, 0.7) → {"reorderPoint":40.19461695647407,"gap":34.095553153331714}
 */
export function powerApproximation(
  averageDemand: number,
  demandStDev: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
): PowerApproximation {
  const gap =
    1.3 *
    averageDemand ** 0.494 *
    (orderCost / holdingCost) ** 0.506 *
    (1 + (demandStDev / averageDemand) ** 2) ** 0.116;
  if (demandStDev === 0) return { reorderPoint: 0.973 * averageDemand, gap };
  const z = Math.sqrt((gap / demandStDev) * (holdingCost / backorderCost));
  return {
    reorderPoint: 0.973 * averageDemand + demandStDev * (0.183 / z + 1.063 - 2.192 * z),
    gap,
  };
}
