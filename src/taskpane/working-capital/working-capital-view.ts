import { html, nothing } from "lit/html.js";
import { listFold } from "../list/list-fold";
import { isStale, taskFrame } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { answerView } from "./answer/answer-view";
import { itemsView } from "./answer/items-view";
import { leversView } from "./answer/levers-view";
import { partiesView } from "./answer/parties-view";
import { whatIfView } from "./answer/what-if-view";
import { sinceView } from "./changes/since-view";
import { columnsView } from "./columns/columns-view";
import { takesWords } from "./columns/takes-words";
import { itemView } from "./item/item-view";
import { termsView } from "./pictures/terms-view";
import { checkView } from "./rows/check-view";
import { settingsView } from "./settings/settings-view";
import { workingCapitalPart } from "./state";
import { workingCapitalTask } from "./task";
import { totalsView } from "./three-totals/totals-view";
import { answerFollows, changeHidden, makeAnswer } from "./work/make-answer";
import { liveView } from "./write/live-view";
import { writeView } from "./write/write-view";

export function workingCapitalView(pane: Pane): View {
  const { workingCapital } = pane.texts;
  const { leaveOutHidden, list } = workingCapitalPart.of(pane);
  const columnsFold = listFold(pane, workingCapitalTask, (list, columns) => ({
    heading: workingCapital.list.heading,
    columns: columnsView(pane, list, columns),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
    again: answerFollows,
  }));
  return html`${taskFrame(pane, workingCapitalTask, {
    title: workingCapital.title,
    what: workingCapital.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: { id: "capital-make", text: workingCapital.make, press: () => makeAnswer(pane) },
    answer: html`<div class=${isStale(pane, workingCapitalTask) ? "stale" : nothing}>
      ${answerView(pane)} ${sinceView(pane)} ${itemView(pane)} ${leversView(pane)}
      ${termsView(pane)} ${whatIfView(pane)} ${partiesView(pane)} ${itemsView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${settingsView(pane)} ${liveView(pane)}
    ${list === null ? nothing : totalsView(pane)}`,
    actions: writeView(pane),
  })}
  ${list === null ? totalsView(pane) : nothing}`;
}
