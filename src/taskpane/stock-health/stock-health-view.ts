import { html, nothing } from "lit/html.js";
import { listFold } from "../list/list-fold";
import { isStale, taskFrame } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { agesView } from "./answer/ages-view";
import { answerView } from "./answer/answer-view";
import { groupsView } from "./answer/groups-view";
import { largestView } from "./answer/largest-view";
import { batchesView } from "./batches/batches-view";
import { sinceView } from "./changes/since-view";
import { columnsView, healthFollows } from "./columns/columns-view";
import { takesWords } from "./columns/takes-words";
import { itemView } from "./item/item-view";
import { receiptsView } from "./receipts/receipts-view";
import { checkView } from "./rows/check-view";
import { settingsView } from "./settings/settings-view";
import { stockHealthPart } from "./state";
import { stockHealthTask } from "./task";
import { changeHidden, judgeStock } from "./work/judge-stock";
import { writeView } from "./write/write-view";

export function stockHealthView(pane: Pane): View {
  const { stockHealth } = pane.texts;
  const { leaveOutHidden } = stockHealthPart.of(pane);
  const columnsFold = listFold(pane, stockHealthTask, (list, columns) => ({
    heading: stockHealth.list.heading,
    columns: columnsView(pane, list, columns),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
    again: healthFollows,
  }));
  return taskFrame(pane, stockHealthTask, {
    title: stockHealth.title,
    what: stockHealth.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: {
      id: "health-judge",
      text: stockHealth.settings.judge,
      press: () => judgeStock(pane),
    },
    answer: html`<div class=${isStale(pane, stockHealthTask) ? "stale" : nothing}>
      ${answerView(pane)} ${sinceView(pane)} ${itemView(pane)} ${largestView(pane)}
      ${agesView(pane)} ${groupsView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${receiptsView(pane)} ${batchesView(pane)} ${settingsView(pane)}`,
    actions: writeView(pane),
  });
}
