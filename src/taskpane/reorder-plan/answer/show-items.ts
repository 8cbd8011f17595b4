import type { PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { Pane } from "../../pane/pane";
import { reorderPlanPart } from "../state";

/** Shows the items of a group; those to order where none is named. */
export function showGroup(pane: Pane, shown: PlanGroup | null): void {
  reorderPlanPart.change(pane, { shown, showsAll: false });
  pane.focus("reorder-orders-heading");
}

/** Shows how an item's order comes about; null closes it. */
export function openItem(pane: Pane, opened: number | null, backTo?: string): void {
  reorderPlanPart.change(pane, { opened, ownOrderProblem: null });
  pane.focus(opened === null ? (backTo ?? "reorder-orders-heading") : "reorder-item-heading");
}
