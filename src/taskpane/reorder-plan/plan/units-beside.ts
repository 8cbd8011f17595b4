import { nextOrder } from "../../../engine/reorder-plan/next-order";
import type { PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { PlanSteps } from "../../../engine/reorder-plan/planned-item";
import type { ItemFacts } from "../rows/facts";

/** Units that a group is told by whose items need no order today: to order then, or in stock; else none. */
export function unitsBeside(group: PlanGroup, facts: ItemFacts, steps: PlanSteps): number {
  if (group === "soon") return nextOrder(facts, steps);
  return group === "covered" ? facts.onHand : 0;
}
