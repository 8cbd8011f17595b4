import { Failure } from "../failure";
import { largestPoissonDemand } from "../poisson/distribution";
import { enoughFor, type Enough } from "../poisson/quantile";
import { above, below } from "../poisson/tail";
import { criticalRatio } from "./critical-ratio";

/**
 * The one order for a season, when demand is Poisson: the least whole quantity that is enough with
 * at least the probability of the critical ratio.
 *
 * @param averageDemand units in the season, 0 to 1,000,000
 * @param underageCost lost on each unit asked for and not there, currency per unit
 * @param overageCost lost on each unit left over, currency per unit
 * @returns whole units
 * @throws Failure "number" when leftovers cost nothing, "division" when both costs are 0, "value"
 *   for a larger demand
 * @source Arrow, Harris & Marschak (1951); Snyder & Shen, ch. 4
 * @example poissonOrder(6, 4, 1) → 8
 */
export function poissonOrder(
  averageDemand: number,
  underageCost: number,
  overageCost: number,
): number {
  return order(averageDemand, underageCost, overageCost).quantity;
}

/**
 * Expected cost of what is left over and what is short under `poissonOrder`.
 *
 * cost = overageCost · E(quantity − demand)⁺ + underageCost · E(demand − quantity)⁺
 *
 * @param averageDemand units in the season, 0 to 1,000,000
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @returns currency per season
 * @throws Failure as `poissonOrder`
 * @source Snyder & Shen, ch. 4
 * @example poissonOrderCost(6, 4, 1) → 3.570106945770942
 */
export function poissonOrderCost(
  averageDemand: number,
  underageCost: number,
  overageCost: number,
): number {
  const { leftOver, shortage } = order(averageDemand, underageCost, overageCost);
  return overageCost * leftOver + underageCost * shortage;
}

/**
 * Share of the season's demand that `poissonOrder` is expected to serve.
 *
 * fill rate = (quantity − E(quantity − demand)⁺) / averageDemand
 *
 * @param averageDemand units in the season, more than 0, up to 1,000,000
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @returns a share of demand, from 0 to 1
 * @throws Failure as `poissonOrder`, "division" for an average demand of 0
 * @source Snyder & Shen, ch. 4
 * @example poissonOrderFillRate(6, 4, 1) → 0.9476631018076352
 */
export function poissonOrderFillRate(
  averageDemand: number,
  underageCost: number,
  overageCost: number,
): number {
  const { quantity, leftOver, shortage } = order(averageDemand, underageCost, overageCost);
  if (averageDemand === 0) {
    throw new Failure("division", "fillRateOverNoDemand");
  }
  // Of the two, the form in which little is taken from much.
  return quantity < averageDemand
    ? (quantity - leftOver) / averageDemand
    : 1 - shortage / averageDemand;
}

/**
 * Expected cost of what is left over and what is short under any quantity; a part of a unit serves
 * that part of a customer's demand.
 *
 * cost = overageCost · E(quantity − demand)⁺ + underageCost · E(demand − quantity)⁺
 *
 * @param averageDemand units in the season, 0 to 1,000,000
 * @param underageCost currency per unit
 * @param overageCost currency per unit
 * @param quantity units, 0 or more
 * @returns currency per season
 * @throws Failure "value" for a larger demand
 * @source Snyder & Shen, ch. 4
 * @example poissonQuantityCost(6, 4, 1, 8) → 3.570106945770942
 */
export function poissonQuantityCost(
  averageDemand: number,
  underageCost: number,
  overageCost: number,
  quantity: number,
): number {
  const { leftOver, shortage } = outcome(averageDemand, quantity);
  return overageCost * leftOver + underageCost * shortage;
}

/**
 * Share of the season's demand that any quantity is expected to serve.
 *
 * fill rate = (quantity − E(quantity − demand)⁺) / averageDemand
 *
 * @param averageDemand units in the season, more than 0, up to 1,000,000
 * @param quantity units, 0 or more
 * @returns a share of demand, from 0 to 1
 * @throws Failure "value" for a larger demand, "division" for an average demand of 0
 * @source Snyder & Shen, ch. 4
 * @example poissonQuantityFillRate(6, 8) → 0.9476631018076352
 */
export function poissonQuantityFillRate(averageDemand: number, quantity: number): number {
  const { leftOver, shortage } = outcome(averageDemand, quantity);
  if (averageDemand === 0) {
    throw new Failure("division", "fillRateOverNoDemand");
  }
  return quantity < averageDemand
    ? (quantity - leftOver) / averageDemand
    : 1 - shortage / averageDemand;
}

/** What a quantity leaves over and is short of: between two whole numbers in proportion. */
function outcome(averageDemand: number, quantity: number): Omit<Enough, "quantity"> {
  if (averageDemand > largestPoissonDemand) {
    throw demandTooLarge(averageDemand);
  }
  if (averageDemand === 0) return { leftOver: quantity, shortage: 0 };
  const whole = Math.floor(quantity);
  const part = quantity - whole;
  const leftOver = leftOverOf(averageDemand, whole);
  const between = part > 0 ? part * (leftOverOf(averageDemand, whole + 1) - leftOver) : 0;
  const shortage =
    part === 0 && whole > averageDemand
      ? above(whole, averageDemand).distance
      : averageDemand - quantity + leftOver + between;
  return { leftOver: leftOver + between, shortage };
}

function leftOverOf(mean: number, whole: number): number {
  return whole <= mean ? below(whole, mean).distance : whole - mean + above(whole, mean).distance;
}

function order(averageDemand: number, underageCost: number, overageCost: number): Enough {
  const { ratio, rest } = criticalRatio(underageCost, overageCost);
  if (rest === 0) {
    throw new Failure("number", "leftoversCostNothing");
  }
  if (averageDemand > largestPoissonDemand) {
    throw demandTooLarge(averageDemand);
  }
  if (averageDemand === 0 || ratio === 0) {
    return { quantity: 0, leftOver: 0, shortage: averageDemand };
  }
  return enoughFor(averageDemand, ratio, rest);
}

function demandTooLarge(averageDemand: number): Failure {
  return new Failure("value", "poissonDemandTooLarge", {
    most: largestPoissonDemand,
    averageDemand,
  });
}
