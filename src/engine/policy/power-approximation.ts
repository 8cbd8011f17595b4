export interface PowerApproximation {
  /** s, units. */
  reorderPoint: number;
  /** S − s, units. */
  gap: number;
}

/**
 * The revised power approximation of an (s, S) policy: formulas fitted to the exact policies of many
 * items.
 *
 * gap = 1.30 · μ^0.494 · (orderCost/holdingCost)^0.506 · (1 + σL²/μ²)^0.116
 * s = 0.973 · μL + σL · (0.183/z + 1.063 − 2.192 · z) with z = √(gap/σL · holdingCost/backorderCost)
 *
 * with μL = (leadTime + 1) · μ and σL = √(leadTime + 1) · σ
 *
 * @param averageDemand μ, units per period, more than 0
 * @param demandStDev σ, units per period, 0 or more
 * @param orderCost currency per order; 0 gives a gap of 0
 * @param holdingCost currency per unit left at the end of a period, more than 0
 * @param backorderCost currency per unit short at the end of a period, more than 0
 * @param leadTime periods from review to receipt, 0 where an order arrives before the next demand
 * @returns s and the gap from it to S, before the limit that a small gap needs
 * @source Ehrhardt & Mosier, "A revision of the power approximation for computing (s, S) policies",
 *   Management Science 30 (1984); Silver, Pyke & Thomas, ch. 7
 * @example powerApproximation(50, 8, 2.5, 0.18, 0.7, 0) → {"reorderPoint":40.19461695647407,"gap":34.095553153331714}
 */
export function powerApproximation(
  averageDemand: number,
  demandStDev: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
  leadTime = 0,
): PowerApproximation {
  const coveredMean = averageDemand * (leadTime + 1);
  const coveredDeviation = demandStDev * Math.sqrt(leadTime + 1);
  const gap =
    1.3 *
    averageDemand ** 0.494 *
    (orderCost / holdingCost) ** 0.506 *
    (1 + (coveredDeviation / averageDemand) ** 2) ** 0.116;
  if (demandStDev === 0) return { reorderPoint: 0.973 * coveredMean, gap };
  const z = Math.sqrt((gap / coveredDeviation) * (holdingCost / backorderCost));
  return {
    reorderPoint: 0.973 * coveredMean + coveredDeviation * (0.183 / z + 1.063 - 2.192 * z),
    gap,
  };
}
