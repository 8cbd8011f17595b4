import { Failure } from "../failure";
import { largestPoissonDemand, poisson, type Poisson } from "../poisson/distribution";
import { poissonBowl, type PoissonBowl } from "./poisson-bowl";
import type { SsPolicy } from "./ss-policy";

/** Stock levels times numbers of demand that a cell can wait for. */
const mostWork = 1.5e7;
const mostPasses = 100;

/**
 * The (s, S) policy of periodic review that costs least in the long run, when demand is Poisson: at
 * each review, where the stock position is s or less, order up to S. Without a lead time an order
 * arrives before the next demand, else so many periods later.
 *
 * cost(s, S) = (orderCost + w(S)) / τ(S) with w(y) = g(y) + Σₙ P(n) · w(y − n) the cost and
 * τ(y) = 1 + Σₙ P(n) · τ(y − n) the number of periods until the next order, both 0 from s down
 *
 * With g the cost, by the stock position after ordering, of the period that begins leadTime later, for
 * the demand of leadTime + 1 periods: a bowl. An optimal s is the highest
 * stock left of its lowest point at which g is as high as the average cost of the policy, and an
 * optimal S lies where g is no higher than that. Each pass takes the best S for an s, then the s for
 * its cost, until nothing changes.
 *
 * @param averageDemand units per period; 0 needs no orders
 * @param orderCost currency per order; 0 orders up to S after any demand
 * @param holdingCost currency per unit left at the end of a period, more than 0
 * @param backorderCost currency per unit short at the end of a period, more than 0
 * @param leadTime whole periods from review to receipt, 0 or more
 * @returns whole s and S, and the cost per period
 * @throws Failure "value" when there are too many levels to go through
 * @source Zheng & Federgruen, "Finding optimal (s, S) policies is about as simple as evaluating a
 *   single policy", Operations Research 39 (1991)
 * @example poissonSsPolicy(10, 64, 1, 9, 0) → {"reorderPoint":6,"orderUpTo":40,"cost":35.02155527232044}
 */
export function poissonSsPolicy(
  averageDemand: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
  leadTime = 0,
): SsPolicy {
  if (averageDemand === 0) return { reorderPoint: 0, orderUpTo: 0, cost: 0 };
  const covered = averageDemand * (leadTime + 1);
  if (covered > largestPoissonDemand) throw tooManyLevels();
  const bowl = poissonBowl(covered, holdingCost, backorderCost);
  const likely = likelyDemand(leadTime === 0 ? bowl.demand : poisson(averageDemand));
  // What the economic order quantity with backorders costs under certain demand: a first guess.
  const slopes = 1 / (1 / holdingCost + 1 / backorderCost);
  let level = bowl.costAt(bowl.lowest) + Math.sqrt(2 * orderCost * averageDemand * slopes);
  let policy = best(bowl, likely, averageDemand, orderCost, level);
  for (let pass = 0; pass < mostPasses; pass++) {
    const wasSearchedWider = policy.cost <= level;
    level = policy.cost;
    const next = reorderPointAt(bowl, level, mostWork / likely.probability.length);
    if (wasSearchedWider && next === policy.reorderPoint) return policy;
    policy = best(bowl, likely, averageDemand, orderCost, level);
  }
  return policy;
}

/** Beside the most frequent demand, less than this is nothing in a sum of costs. */
const negligible = 1e-22;

/** The part of the distribution that sums over it need. */
function likelyDemand({ first, probability }: Poisson): Poisson {
  const least = negligible * probability.reduce((most, one) => Math.max(most, one), 0);
  let from = 0;
  while (probability[from] < least) from++;
  let to = probability.length;
  while (probability[to - 1] < least) to--;
  return { first: first + from, probability: probability.subarray(from, to) };
}

/** The highest stock left of the bowl's lowest point at which a period costs the level or more. */
function reorderPointAt({ lowest, costAt }: PoissonBowl, level: number, mostLevels: number) {
  let s = lowest - 1;
  while (costAt(s) < level) if (lowest - s-- > mostLevels) throw tooManyLevels();
  return s;
}

/** The policy that would be best if its average cost were `level`, with its true cost. */
function best(
  bowl: PoissonBowl,
  likely: Poisson,
  averageDemand: number,
  orderCost: number,
  level: number,
): SsPolicy {
  const { lowest, costAt } = bowl;
  const { first, probability } = likely;
  const mostLevels = mostWork / probability.length;
  const s = reorderPointAt(bowl, level, mostLevels);
  let highest = lowest;
  while (costAt(highest + 1) <= level) if (highest++ - s > mostLevels) throw tooManyLevels();
  const demanded = -Math.expm1(-averageDemand);
  const cost = new Float64Array(highest - s);
  const periods = new Float64Array(highest - s);
  const policy = { reorderPoint: s, orderUpTo: lowest, cost: Infinity };
  for (let i = 0; i < cost.length; i++) {
    let costAfter = costAt(s + 1 + i);
    let periodsAfter = 1;
    const most = Math.min(i, first + probability.length - 1);
    for (let n = Math.max(1, first); n <= most; n++) {
      costAfter += probability[n - first] * cost[i - n];
      periodsAfter += probability[n - first] * periods[i - n];
    }
    cost[i] = costAfter / demanded;
    periods[i] = periodsAfter / demanded;
    const average = (orderCost + cost[i]) / periods[i];
    if (s + 1 + i >= lowest && average < policy.cost) {
      policy.orderUpTo = s + 1 + i;
      policy.cost = average;
    }
  }
  if (policy.cost < Infinity) return policy;
  throw new Failure("number", "costOutOfRange");
}

function tooManyLevels(): Failure {
  return new Failure("value", "tooManyStockLevels");
}
