import type { SecondTask } from "../../list/second-list/second-task";
import { secondView } from "../../list/second-list/second-view";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { judgeAgain } from "../work/judge-stock";
import { guessBatches, type BatchRole } from "./batch-columns";
import { batchesRead } from "./taken-batches";
import { batchFaults, type BatchFault, type BatchKind } from "./batches";

/** Batches and their last days, from a list of their own. */
const batches: SecondTask<BatchRole, BatchFault, BatchKind> = {
  ...batchesRead,
  task: stockHealthTask,
  guess: guessBatches,
  again: (pane) => judgeAgain(pane, true),
  found: (pane) => stockHealthPart.of(pane).result?.batches ?? null,
  faults: batchFaults,
  roleOf: (kind) => roleOfKind[kind] ?? "quantity",
  words: ({ texts: { stockHealth } }) => {
    const { batches: words, check } = stockHealth;
    const { cell, item, stands } = check;
    return { ...words, ...{ cell, item, stands }, taken: words.ledger.counted };
  },
};

const roleOfKind: Partial<Record<BatchKind, BatchRole>> = {
  ...{ unknownItem: "item", noItem: "item", severalRows: "item" },
  ...{ noDate: "lastDay", unreadDate: "lastDay", textDate: "lastDay" },
};

export const batchesView = (pane: Pane) => secondView(pane, batches);
