import { Failure } from "../failure";
import { criticalRatio } from "../newsvendor/critical-ratio";
import { density, loss, quantile, upperTail } from "../normal";
import { rise } from "./rise";

export interface RqPolicy {
  /** Stock position at which to order, units; may be negative. */
  reorderPoint: number;
  /** Units per order. */
  orderQuantity: number;
  /** Long-run cost of orders, stock and backorders, currency per period. */
  cost: number;
}

/**
 * The (r, Q) policy of continuous review that costs least in the long run: when the stock position
 * falls to r, order Q.
 *
 * cost(r, Q) = (orderCost · demand + ∫ᵣ^(r+Q) g(y) dy) / Q with
 * g(y) = holdingCost · E(y − D)⁺ + backorderCost · E(D − y)⁺, D the demand over the lead time
 *
 * At the optimum g(r) = g(r + Q) = cost: the area between that level and the bowl g is exactly
 * orderCost · demand. The level is found by Newton's method on that area.
 *
 * @param demand units per period
 * @param demandStDev standard deviation of the demand, units per period; 0 for certain demand
 * @param leadTime periods
 * @param orderCost currency per order; 0 gives a lot of 0, ordered one for one
 * @param holdingCost currency per unit and period, more than 0
 * @param backorderCost currency per unit short and period, more than 0
 * @throws Failure "number" when the figures are so far apart that no double holds the answer
 * @returns reorder point, lot and cost; one period is the unit of time of them all
 * @source Zheng, "On properties of stochastic inventory systems", Management Science 38 (1992);
 *   Snyder & Shen, ch. 5
 * @example rqPolicy(1300, 150, 1 / 12, 8, 0.225, 7.5).orderQuantity → 328.449142278385
 * @example rqPolicy(1000, 0, 0.1, 10, 1, 3) → {"reorderPoint":59.175170953613694,"orderQuantity":163.29931618554522,"cost":122.47448713915892}
 */
export function rqPolicy(
  demand: number,
  demandStDev: number,
  leadTime: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
): RqPolicy {
  const mean = demand * leadTime;
  const deviation = demandStDev * Math.sqrt(leadTime);
  // The share of time in stock, and the rest: the slopes of the bowl far to the right and left.
  const { ratio, rest } = criticalRatio(backorderCost, holdingCost);
  const slopes = holdingCost + backorderCost;
  const area = (orderCost * demand) / deviation / slopes / deviation;
  const policy =
    area < 1e200
      ? uncertain(mean, deviation, slopes, ratio, rest, area)
      : certain(mean, orderCost * demand, holdingCost, ratio, rest);
  if (Number.isFinite(policy.reorderPoint + policy.orderQuantity + policy.cost)) return policy;
  throw new Failure("number", "policyOutOfRange");
}

/** Demand over the lead time as good as certain: the economic order quantity with backorders. */
function certain(
  mean: number,
  orderCosts: number,
  holdingCost: number,
  ratio: number,
  rest: number,
): RqPolicy {
  const orderQuantity = Math.sqrt((2 * orderCosts) / holdingCost / ratio);
  return {
    reorderPoint: mean - rest * orderQuantity,
    orderQuantity,
    cost: holdingCost * ratio * orderQuantity,
  };
}

const mostSteps = 300;

/** In units of the deviation, and of the slopes times the deviation for costs. */
function uncertain(
  mean: number,
  deviation: number,
  slopes: number,
  ratio: number,
  rest: number,
  area: number,
): RqPolicy {
  const bottom = ratio < rest ? quantile(ratio) : -quantile(rest);
  // A bowl with straight sides is the widest: its level is above the true one, and Newton's steps
  // on the area, which bends upward, fall from there without passing the solution.
  let level = Math.sqrt(2 * ratio * rest * area);
  let left = Infinity;
  let right = Infinity;
  for (let step = 0; step < mostSteps && level > 0; step++) {
    left = distance(-bottom, level, left);
    right = distance(bottom, level, right);
    const excess = rise(-bottom, left).area + rise(bottom, right).area - area;
    const change = excess / (left + right);
    level -= change;
    // Every step falls; one that does not is rounding.
    if (change <= 1e-15 * level) break;
  }
  if (area === 0) left = right = level = 0;
  return {
    reorderPoint: mean + deviation * (bottom - left),
    orderQuantity: deviation * (left + right),
    cost: slopes * deviation * (density(bottom) + level),
  };
}

/** How far from the bottom the bowl has risen to a level; `from` is a place beyond it, if known. */
function distance(bottom: number, level: number, from: number): number {
  let far = from < Infinity ? from : (level + loss(bottom)) / upperTail(bottom);
  for (let step = 0; step < mostSteps; step++) {
    const { slope, height } = rise(bottom, far);
    const change = (height - level) / slope;
    far -= change;
    if (change <= 1e-15 * far) break;
  }
  return far;
}
