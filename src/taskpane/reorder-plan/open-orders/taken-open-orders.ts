import type { Pane } from "../../pane/pane";
import { reorderPlanPart } from "../state";
import { openOrderRoles } from "./open-order-columns";

/** Where the plan keeps them, and what is read of them. */
export const openOrdersRead = {
  of: (pane: Pane) => reorderPlanPart.of(pane).openOrders,
  roles: openOrderRoles,
};
