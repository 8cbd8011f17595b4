import { difference } from "../rounding";
import { proposalOf, type PlanFacts, type PlanSteps } from "./planned-item";

/**
 * What is expected to be ordered of an item at the next review, if nothing is ordered today.
 *
 * order = the proposal for position − averageDemand · reviewTime
 *
 * @returns units; 0 where the position is then still above the reorder point
 * @source Silver, Pyke & Thomas, ch. 7: periodic review; see `plannedItem`
 * @example nextOrder({ averageDemand: 10, reviewTime: 2, minimumOrder: 0, orderMultiple: 12, maximumOrder: 0 }, { position: 40, reorderPoint: 30, lot: 20 }) → 24
 */
export function nextOrder(
  facts: Pick<
    PlanFacts,
    "averageDemand" | "reviewTime" | "minimumOrder" | "orderMultiple" | "maximumOrder"
  >,
  { position, reorderPoint, lot }: Pick<PlanSteps, "position" | "reorderPoint" | "lot">,
): number {
  const then = difference(position, facts.averageDemand * facts.reviewTime);
  return proposalOf(then, reorderPoint, lot, facts);
}
