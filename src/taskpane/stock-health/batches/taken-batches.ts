import type { SecondState } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { batchRoles, type BatchRole } from "./batch-columns";

/** Where the batches are kept, and what is read of them. */
export const batchesRead = {
  id: "health-batches",
  of: (pane: Pane) => stockHealthPart.of(pane).batches,
  change: (pane: Pane, batches: SecondState<BatchRole>) =>
    stockHealthPart.change(pane, { batches }),
  roles: batchRoles,
};
