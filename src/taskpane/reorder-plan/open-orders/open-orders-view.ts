import { html, nothing } from "lit/html.js";
import type { SecondTask } from "../../list/second-list/second-task";
import { secondView } from "../../list/second-list/second-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { planAgain } from "../plan/make-plan";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";
import { guessOpenOrders, type OpenOrderRole } from "./open-order-columns";
import { openOrdersRead } from "./taken-open-orders";
import { openOrderFaults, type OpenOrderFault, type OpenOrderKind } from "./open-orders";

/** What is already ordered, from a list of its own. */
const openOrders: SecondTask<OpenOrderRole, OpenOrderFault, OpenOrderKind> = {
  ...openOrdersRead,
  task: reorderPlanTask,
  guess: guessOpenOrders,
  again: (pane) => planAgain(pane, true),
  found: (pane) => reorderPlanPart.of(pane).result?.openOrders ?? null,
  faults: openOrderFaults,
  roleOf: (kind) => roleOfKind[kind] ?? "quantity",
  words: ({ texts: { reorderPlan } }) => {
    const { openOrders: words, check } = reorderPlan;
    const { cell, item, stands } = check;
    return { ...words, ...{ cell, item, stands }, taken: words.ledger.counted };
  },
  note: replacesView,
};

export const openOrdersView = (pane: Pane) => secondView(pane, openOrders);

function replacesView(pane: Pane): View {
  const { columns } = reorderPlanPart.of(pane);
  return columns === null || columns.at.onOrder === null
    ? nothing
    : html`<p id="reorder-open-orders-replace">${pane.texts.reorderPlan.openOrders.replaces}</p>`;
}

const roleOfKind: Partial<Record<OpenOrderKind, OpenOrderRole>> = {
  ...{ unknownItem: "item", noItem: "item", severalRows: "item" },
  ...{ overdue: "due", noDate: "due", unreadDate: "due", textDate: "due" },
};
