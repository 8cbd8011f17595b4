import { Failure } from "../failure";
import { normalOrder } from "../newsvendor/normal-order";
import { normalSsCost } from "./normal-ss-cost";
import { powerApproximation } from "./power-approximation";
import type { SsPolicy } from "./ss-policy";

/** Where an order lasts for no more than this many periods, S needs a limit. */
const shortGap = 1.5;

/**
 * The (s, S) policy of the power approximation under normal demand, and what it costs.
 *
 * Where the gap is at most 1.5 times the average demand, neither s nor S may lie above the stock
 * that would be best if orders cost nothing: average + z · deviation of the demand of leadTime + 1 periods,
 * with Φ(z) = backorderCost / (backorderCost + holdingCost).
 *
 * @param averageDemand units per period; 0 needs no orders, if the deviation is 0 too
 * @param demandStDev units per period, 0 or more
 * @param orderCost currency per order
 * @param holdingCost currency per unit left at the end of a period, more than 0
 * @param backorderCost currency per unit short at the end of a period, more than 0
 * @param leadTime whole periods from review to receipt, 0 where an order arrives before the next demand
 * @returns s, S and the cost per period of that policy, not of the best one
 * @throws Failure "value" for an average demand of 0 with a deviation
 * @source Ehrhardt & Mosier, Management Science 30 (1984); Silver, Pyke & Thomas, ch. 7
 * @example normalSsPolicy(50, 8, 2.5, 0.18, 0.7, 0) → {"reorderPoint":40.19461695647407,"orderUpTo":56.60395592743389,"cost":4.497628938770058}
 */
export function normalSsPolicy(
  averageDemand: number,
  demandStDev: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
  leadTime = 0,
): SsPolicy {
  if (averageDemand === 0 && demandStDev === 0) return { reorderPoint: 0, orderUpTo: 0, cost: 0 };
  if (averageDemand === 0) {
    throw new Failure("value", "noRegularOrders");
  }
  const { reorderPoint, gap } = powerApproximation(
    averageDemand,
    demandStDev,
    orderCost,
    holdingCost,
    backorderCost,
    leadTime,
  );
  const covered = {
    mean: averageDemand * (leadTime + 1),
    deviation: demandStDev * Math.sqrt(leadTime + 1),
  };
  const highest =
    gap > shortGap * averageDemand
      ? Infinity
      : normalOrder(covered.mean, covered.deviation, backorderCost, holdingCost);
  const s = Math.min(reorderPoint, highest);
  const S = Math.min(reorderPoint + gap, highest);
  if (!Number.isFinite(s + S)) {
    throw new Failure("number", "policyOutOfRange");
  }
  return {
    reorderPoint: s,
    orderUpTo: S,
    cost: normalSsCost(
      s,
      S,
      averageDemand,
      demandStDev,
      orderCost,
      holdingCost,
      backorderCost,
      leadTime,
    ),
  };
}
