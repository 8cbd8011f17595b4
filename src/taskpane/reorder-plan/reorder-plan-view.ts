import { html, nothing } from "lit/html.js";
import { listFold } from "../list/list-fold";
import { isStale, taskFrame } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { answerView } from "./answer-view";
import { checkView } from "./check-view";
import { columnsView, planFollows } from "./columns-view";
import { itemView } from "./item-view";
import { liveView } from "./live-view";
import { changeHidden, makePlan } from "./make-plan";
import { openOrdersView } from "./open-orders-view";
import { ordersView } from "./orders-view";
import { settingsView } from "./settings-view";
import { reorderPlanPart } from "./state";
import { suppliersView } from "./suppliers-view";
import { takesWords } from "./takes-words";
import { reorderPlanTask } from "./task";
import { writeView } from "./write-view";

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
      ${answerView(pane)} ${itemView(pane)} ${ordersView(pane)} ${suppliersView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${openOrdersView(pane)} ${settingsView(pane)} ${liveView(pane)}`,
    actions: writeView(pane),
  });
}
