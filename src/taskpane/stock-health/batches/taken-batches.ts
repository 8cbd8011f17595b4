import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { batchRoles } from "./batch-columns";

/** Where the batches are kept, and what is read of them. */
export const batchesRead = {
  of: (pane: Pane) => stockHealthPart.of(pane).batches,
  roles: batchRoles,
};
