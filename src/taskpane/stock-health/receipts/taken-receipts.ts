import type { SecondState } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { receiptRoles, type ReceiptRole } from "./receipt-columns";

/** Where the receipts are kept, and what is read of them. */
export const receiptsRead = {
  id: "health-receipts",
  of: (pane: Pane) => stockHealthPart.of(pane).receipts,
  change: (pane: Pane, receipts: SecondState<ReceiptRole>) =>
    stockHealthPart.change(pane, { receipts }),
  roles: receiptRoles,
};
