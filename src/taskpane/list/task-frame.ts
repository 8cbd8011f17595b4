import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt, messageView } from "../pane/views";
import type { HasHeader, ListTask } from "./list-task";
import { noListView } from "./no-list-view";
import { noticesView } from "./notices-view";

/** What a task shows of its list, from the question to what can be done with the answer. */
export interface TaskFrame<Columns> {
  title: string;
  /** What it is good for, while no answer stands there. */
  what: string;
  /** "Product ID by Sales, USD": what is taken of the list. */
  takes: (list: FoundList, columns: Columns) => string;
  /** What is pressed for the answer, and what for the next one. */
  go: { id: string; text: string; press: () => unknown };
  answer: View;
  findings: View;
  /** Each in a line of its own, which opens. */
  settings: View;
  /** What the answer leads to. */
  further?: View;
  actions: View;
}

/** The answer comes first; what it was made of is folded below, and what can be done with it stays in view. */
export function taskFrame<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  { title, what, takes, go, answer, findings, settings, further, actions }: TaskFrame<Columns>,
): View {
  const { list, columns, result } = task.state.of(pane);
  const again = { ...go, text: pane.texts.see.refresh };
  return html`<h1>${title}</h1>
    ${noticesView(pane, task, again)}
    ${
      list === null || columns === null
        ? html`${noListView(pane, task, what)} ${messageAt(pane, task.at)}`
        : html`<div class="takes">
              <p id="${task.prefix}takes" tabindex="-1">
                ${takesSentence(pane, list, columns, takes(list, columns))}
              </p>
              ${
                result === null
                  ? button(pane, { ...go, kind: "primary" })
                  : button(pane, { ...again, kind: isStale(pane, task) ? "primary" : "link" })
              }
            </div>
            ${messageAt(pane, task.at)} ${staleView(pane, task)} ${answer} ${findings}
            ${further ?? nothing} ${settings}`
    }
    ${actions}`;
}

/** Whether the answer is that of columns or settings that have been changed since. */
export function isStale<Columns extends HasHeader>(
  pane: Pane,
  { state, isInDoubt }: Pick<ListTask<Columns>, "state" | "isInDoubt">,
): boolean {
  const { checked, columns } = state.of(pane);
  return checked !== null && (checked.columns !== columns || isInDoubt(pane));
}

function staleView<Columns extends HasHeader>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "state" | "prefix" | "isInDoubt">,
): View {
  if (!isStale(pane, task) || pane.worker.isWorking) return nothing;
  const { stale, inDoubt } = pane.texts.see;
  return messageView(
    pane,
    "warning",
    task.isInDoubt(pane) ? inDoubt : stale,
    `${task.prefix}stale`,
  );
}

function takesSentence(
  { texts, formats }: Pane,
  { place }: FoundList,
  { hasHeader }: HasHeader,
  what: string,
): string {
  const rows = formats.count(place.rows - (hasHeader ? 1 : 0));
  return texts.see.takes(place.sheetName, rows, what);
}
