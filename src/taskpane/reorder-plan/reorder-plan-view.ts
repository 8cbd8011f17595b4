import { html, nothing } from "lit/html.js";
import { listFold } from "../list/list-fold";
import { isStale, taskFrame } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { answerView } from "./answer/answer-view";
import { changesView } from "./changes/changes-view";
import { checkView } from "./rows/check-view";
import { columnsView, planFollows } from "./columns/columns-view";
import { itemView } from "./item/item-view";
import { liveView } from "./live/live-view";
import { changeHidden, makePlan } from "./plan/make-plan";
import { openOrdersView } from "./open-orders/open-orders-view";
import { ordersView } from "./answer/orders-view";
import { settingsView } from "./settings/settings-view";
import { reorderPlanPart } from "./state";
import { suppliersView } from "./answer/suppliers-view";
import { takesWords } from "./columns/takes-words";
import { reorderPlanTask } from "./task";
import { writeView } from "./write/write-view";

export function reorderPlanView(pane: Pane): View {
  const { reorderPlan } = pane.texts;
  const { leaveOutHidden } = reorderPlanPart.of(pane);
  const columnsFold = listFold(pane, reorderPlanTask, (list, columns) => ({
    heading: reorderPlan.list.heading,
    columns: columnsView(pane, list, columns),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
    again: planFollows,
  }));
  return taskFrame(pane, reorderPlanTask, {
    title: reorderPlan.title,
    what: reorderPlan.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: { id: "reorder-make", text: reorderPlan.plan.make, press: () => makePlan(pane) },
    answer: html`<div class=${isStale(pane, reorderPlanTask) ? "stale" : nothing}>
      ${answerView(pane)} ${changesView(pane)} ${itemView(pane)} ${ordersView(pane)}
      ${suppliersView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${openOrdersView(pane)} ${settingsView(pane)} ${liveView(pane)}`,
    actions: writeView(pane),
  });
}
