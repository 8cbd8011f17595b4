import { Failure } from "../failure";
import { largestPoissonDemand, poisson, type Poisson } from "../poisson";
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
  const { demand, quantity } = order(averageDemand, underageCost, overageCost);
  return (
    overageCost * expectedLeftOver(demand, quantity) +
    underageCost * expectedShortage(demand, quantity)
  );
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
  const { demand, quantity } = order(averageDemand, underageCost, overageCost);
  if (averageDemand === 0) {
    throw new Failure("division", "averageDemand is 0, and a fill rate is a share of the demand.");
  }
  return (quantity - expectedLeftOver(demand, quantity)) / averageDemand;
}

function order(averageDemand: number, underageCost: number, overageCost: number) {
  const { ratio, rest } = criticalRatio(underageCost, overageCost);
  if (rest === 0) {
    throw new Failure("number", "Where leftovers cost nothing, no order is large enough.");
  }
  if (averageDemand > largestPoissonDemand) {
    throw new Failure(
      "value",
      `averageDemand must be at most ${largestPoissonDemand} for Poisson demand; it was ${averageDemand}. Use normal demand with a deviation of SQRT(averageDemand), which comes to the same.`,
    );
  }
  const demand = poisson(averageDemand);
  return { demand, quantity: ratio < rest ? fromBelow(demand, ratio) : fromAbove(demand, rest) };
}

/** The least quantity with P(demand ≤ quantity) ≥ share, for a share below a half. */
function fromBelow({ first, probability }: Poisson, share: number): number {
  if (share === 0) return 0;
  let place = 0;
  let sum = probability[0];
  while (sum < share) sum += probability[++place];
  return first + place;
}

/** The least quantity with P(demand > quantity) ≤ rest, for a rest of at most a half. */
function fromAbove({ first, probability }: Poisson, rest: number): number {
  let place = probability.length - 1;
  let sum = probability[place];
  while (sum <= rest) sum += probability[--place];
  return first + place;
}

function expectedShortage({ first, probability }: Poisson, quantity: number): number {
  let sum = 0;
  for (let place = probability.length - 1; first + place > quantity; place--) {
    sum += probability[place] * (first + place - quantity);
  }
  return sum;
}

function expectedLeftOver({ first, probability }: Poisson, quantity: number): number {
  let sum = 0;
  for (let place = 0; first + place < quantity && place < probability.length; place++) {
    sum += probability[place] * (quantity - first - place);
  }
  return sum;
}
