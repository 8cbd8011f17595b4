import type { SecondState } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { reorderPlanPart } from "../state";
import { openOrderRoles, type OpenOrderRole } from "./open-order-columns";

/** Where the plan keeps them, and what is read of them. */
export const openOrdersRead = {
  id: "reorder-open-orders",
  of: (pane: Pane) => reorderPlanPart.of(pane).openOrders,
  change: (pane: Pane, openOrders: SecondState<OpenOrderRole>) =>
    reorderPlanPart.change(pane, { openOrders }),
  roles: openOrderRoles,
};
