import { Failure } from "../failure";
import { density, loss, quantile } from "../normal";
import { criticalRatio } from "./critical-ratio";

/**
 * The one order for a season, when demand is normal: enough with the probability of the critical
 * ratio.
 *
 * quantity = averageDemand + z · demandStDev with Φ(z) = underageCost / (underageCost + overageCost)
 *
 * @param averageDemand units in the season
 * @param demandStDev units, 0 or more
 * @param underageCost lost on each unit asked for and not there, currency per unit
 * @param overageCost lost on each unit left over, currency per unit
 * @returns units; negative where leftovers are so dear that the deviation outweighs the average
 * @throws Failure "number" when one cost is 0, "division" when both are
 * @source Arrow, Harris & Marschak (1951); Silver, Pyke & Thomas, ch. 10
 * @example normalOrder(50, 8, 0.7, 0.18) → 56.60395592743389
 */
export function normalOrder(
  averageDemand: number,
  demandStDev: number,
  underageCost: number,
  overageCost: number,
): number {
  return averageDemand + factor(underageCost, overageCost) * demandStDev;
}

/**
 * Expected cost of what is left over and what is short under `normalOrder`; the average demand has no
 * part in it.
 *
 * cost = (underageCost + overageCost) · φ(z) · demandStDev
 *
 * @param demandStDev units, 0 or more
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @returns currency per season
 * @throws Failure as `normalOrder`
 * @source Silver, Pyke & Thomas, ch. 10
 * @example normalOrderCost(8, 0.7, 0.18) → 1.9976051931766445
 */
export function normalOrderCost(
  demandStDev: number,
  underageCost: number,
  overageCost: number,
): number {
  const z = factor(underageCost, overageCost);
  return (underageCost + overageCost) * density(z) * demandStDev;
}

/**
 * Share of the season's demand that `normalOrder` is expected to serve.
 *
 * fill rate = 1 − G(z) · demandStDev / averageDemand
 *
 * @param averageDemand units in the season, not 0
 * @param demandStDev units, 0 or more
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @returns a share of demand; negative where the order itself is
 * @throws Failure as `normalOrder`, "division" for an average demand of 0
 * @source Silver, Pyke & Thomas, ch. 10
 * @example normalOrderFillRate(50, 8, 0.7, 0.18) → 0.9816160653127604
 */
export function normalOrderFillRate(
  averageDemand: number,
  demandStDev: number,
  underageCost: number,
  overageCost: number,
): number {
  const z = factor(underageCost, overageCost);
  if (averageDemand === 0) {
    throw new Failure("division", "fillRateOverNoDemand");
  }
  return 1 - (loss(z) * demandStDev) / averageDemand;
}

function factor(underageCost: number, overageCost: number): number {
  const { ratio, rest } = criticalRatio(underageCost, overageCost);
  if (ratio === 0) {
    throw new Failure("number", "shortageCostsNothing");
  }
  if (rest === 0) {
    throw new Failure("number", "leftoversCostNothing");
  }
  return ratio < rest ? quantile(ratio) : -quantile(rest);
}

/**
 * Expected cost of what is left over and what is short under any quantity.
 *
 * cost = overageCost · E(quantity − demand)⁺ + underageCost · E(demand − quantity)⁺
 *
 * @param averageDemand units in the season
 * @param demandStDev units, 0 or more
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @param quantity units, of either sign
 * @returns currency per season
 * @source Silver, Pyke & Thomas, ch. 10; Snyder & Shen, ch. 4
 * @example normalQuantityCost(50, 8, 0.7, 0.18, 60) → 2.156131552870387
 */
export function normalQuantityCost(
  averageDemand: number,
  demandStDev: number,
  underageCost: number,
  overageCost: number,
  quantity: number,
): number {
  const above = quantity - averageDemand;
  if (demandStDev === 0) return above > 0 ? overageCost * above : -underageCost * above;
  const z = above / demandStDev;
  return demandStDev * (overageCost * loss(-z) + underageCost * loss(z));
}

/**
 * Share of the season's demand that any quantity is expected to serve.
 *
 * fill rate = 1 − E(demand − quantity)⁺ / averageDemand
 *
 * @param averageDemand units in the season, not 0
 * @param demandStDev units, 0 or more
 * @param quantity units, of either sign
 * @returns a share of demand; negative where the quantity is
 * @throws Failure "division" for an average demand of 0
 * @source Silver, Pyke & Thomas, ch. 10
 * @example normalQuantityFillRate(50, 8, 60) → 0.9919061010711275
 */
export function normalQuantityFillRate(
  averageDemand: number,
  demandStDev: number,
  quantity: number,
): number {
  if (averageDemand === 0) {
    throw new Failure("division", "fillRateOverNoDemand");
  }
  if (demandStDev === 0) return Math.min(1, quantity / averageDemand);
  const z = (quantity - averageDemand) / demandStDev;
  return 1 - (loss(z) * demandStDev) / averageDemand;
}
