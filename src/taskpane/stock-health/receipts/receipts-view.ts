import type { SecondTask } from "../../list/second-list/second-task";
import { secondView } from "../../list/second-list/second-view";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { judgeAgain } from "../work/judge-stock";
import { guessReceipts, type ReceiptRole } from "./receipt-columns";
import { receiptsRead } from "./taken-receipts";
import { receiptFaults, type ReceiptFault, type ReceiptKind } from "./receipts";

/** What came in, and when, from a list of its own. */
const receipts: SecondTask<ReceiptRole, ReceiptFault, ReceiptKind> = {
  ...receiptsRead,
  task: stockHealthTask,
  guess: guessReceipts,
  again: (pane) => judgeAgain(pane, true),
  found: (pane) => stockHealthPart.of(pane).result?.receipts ?? null,
  faults: receiptFaults,
  roleOf: (kind) => roleOfKind[kind] ?? "quantity",
  words: ({ texts: { stockHealth } }) => {
    const { receipts: words, check } = stockHealth;
    const { cell, item, stands } = check;
    return { ...words, ...{ cell, item, stands }, taken: words.ledger.counted };
  },
};

const roleOfKind: Partial<Record<ReceiptKind, ReceiptRole>> = {
  ...{ unknownItem: "item", noItem: "item", severalRows: "item" },
  ...{ noDate: "day", unreadDate: "day", later: "day", textDate: "day" },
  ...{ unreadOriginal: "originalDay", unreadCost: "unitCost" },
};

export const receiptsView = (pane: Pane) => secondView(pane, receipts);
