import { difference, isLess } from "../rounding";
import type { PlanFacts, PlanSteps } from "./planned-item";

/** What an item of a plan asks of the planner, the most urgent first. */
export const planGroups = ["out", "late", "now", "soon", "covered", "excess"] as const;

export type PlanGroup = (typeof planGroups)[number];

/**
 * The group of an item in a reorder plan, the first that fits:
 *
 * - out: nothing is left to promise and there is demand, or customers wait already
 * - late: it runs out before an order placed today arrives
 * - now: an order is proposed
 * - soon: at the next review it will have fallen to its reorder point
 * - excess: there is more than is of use
 * - covered: all others
 *
 * @param runOutTime periods from today
 * @returns the group
 * @source Silver, Pyke & Thomas, ch. 6 and 7; exception messages as in Orlicky, Material Requirements
 *   Planning
 * @example planGroup({ onHand: 30, reserved: 0, averageDemand: 10, leadTime: 2, reviewTime: 1 }, { proposal: 0, position: 40, reorderPoint: 30, excess: 0 }, 3) → "soon"
 */
export function planGroup(
  facts: Pick<PlanFacts, "onHand" | "reserved" | "averageDemand" | "leadTime" | "reviewTime">,
  steps: Pick<PlanSteps, "proposal" | "position" | "reorderPoint" | "excess">,
  runOutTime: number,
): PlanGroup {
  const { averageDemand } = facts;
  const free = difference(facts.onHand, facts.reserved);
  if (free < 0 || (free === 0 && averageDemand > 0)) return "out";
  if (isLess(runOutTime, facts.leadTime) && averageDemand > 0) return "late";
  if (steps.proposal > 0) return "now";
  const atNextReview = difference(steps.position, averageDemand * facts.reviewTime);
  if (averageDemand > 0 && !isLess(steps.reorderPoint, atNextReview)) return "soon";
  return steps.excess > 0 ? "excess" : "covered";
}
