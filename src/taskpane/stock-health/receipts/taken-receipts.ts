import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { receiptRoles } from "./receipt-columns";

/** Where the receipts are kept, and what is read of them. */
export const receiptsRead = {
  of: (pane: Pane) => stockHealthPart.of(pane).receipts,
  roles: receiptRoles,
};
