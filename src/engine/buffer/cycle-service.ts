import { Failure } from "../failure";
import { distribution, quantile } from "../normal";

/**
 * Safety stock for a cycle service level: the share of replenishment cycles that end without a
 * stock-out.
 *
 * safety stock = Φ⁻¹(serviceLevel) · σL
 *
 * It knows nothing of how much is short when something is short: that is the fill rate.
 *
 * @param serviceLevel share of cycles, more than 0 and less than 1
 * @param deviation σL, the standard deviation of demand over the lead time, units
 * @returns units; negative below 50 %, where the stock is meant to run out in most cycles
 * @throws Failure "number" for 0 % or 100 %, which no stock gives
 * @source Silver, Pyke & Thomas, ch. 6: P1
 * @example safetyStockForCycles(0.95, 50) → 82.24268134757362
 * @example safetyStockForCycles(0.5, 50) → 0
 */
export function safetyStockForCycles(serviceLevel: number, deviation: number): number {
  if (!(serviceLevel > 0 && serviceLevel < 1)) {
    throw unreachable(serviceLevel);
  }
  return quantile(serviceLevel) * deviation;
}

/**
 * Cycle service level that a safety stock gives: the inverse of `safetyStockForCycles`.
 *
 * service level = Φ(safetyStock / σL)
 *
 * @param safetyStock units, of either sign
 * @param deviation σL, units; where it is 0, demand is certain, and a stock of 0 or more is enough in
 *   every cycle, any less in none
 * @returns a share from 0 to 1
 * @source Silver, Pyke & Thomas, ch. 6: P1
 * @example cycleServiceLevel(50, 50) → 0.841344746068543
 */
export function cycleServiceLevel(safetyStock: number, deviation: number): number {
  if (deviation === 0) return safetyStock >= 0 ? 1 : 0;
  return distribution(safetyStock / deviation);
}

function unreachable(serviceLevel: number): Failure {
  return new Failure("number", "serviceLevelUnreachable", { serviceLevel });
}
