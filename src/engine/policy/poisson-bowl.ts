import { poisson, type Poisson } from "../poisson/distribution";

/** Cost of one period by the stock after ordering, under Poisson demand. */
export interface PoissonBowl {
  demand: Poisson;
  /** The stock at which a period costs least. */
  lowest: number;
  /** Expected cost of a period that begins with this stock. */
  costAt(stock: number): number;
}

/**
 * Cost of one period under Poisson demand, by the stock at its beginning: a bowl. Where an order takes
 * time to arrive, by the stock position, and the demand until the end of the period in which an order
 * placed now arrives.
 *
 * g(y) = holdingCost · E(y − D)⁺ + backorderCost · E(D − y)⁺
 *
 * Leftovers are summed from the smallest demand up and shortages from the largest down, so that both
 * keep their digits where they are small.
 *
 * @param averageDemand of D, units, more than 0
 * @param holdingCost currency per unit left at the end of a period
 * @param backorderCost currency per unit short at the end of a period
 */
export function poissonBowl(
  averageDemand: number,
  holdingCost: number,
  backorderCost: number,
): PoissonBowl {
  const demand = poisson(averageDemand);
  const { first, probability } = demand;
  const last = first + probability.length - 1;
  const costs = new Float64Array(probability.length);
  let atMost = 0;
  let leftOver = 0;
  for (let i = 0; i < costs.length; i++) {
    costs[i] = holdingCost * leftOver;
    atMost += probability[i];
    leftOver += atMost;
  }
  let above = 0;
  let short = 0;
  let lowest = last;
  for (let i = costs.length - 1; i >= 0; i--) {
    costs[i] += backorderCost * short;
    if (costs[i] <= costs[lowest - first]) lowest = first + i;
    above += probability[i];
    short += above;
  }
  const costAt = (stock: number) => {
    if (stock > last) return holdingCost * (stock - averageDemand);
    if (stock < first) return backorderCost * (averageDemand - stock);
    return costs[stock - first];
  };
  return { demand, lowest, costAt };
}
