import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName, sizeOf } from "../pane/place-name";
import { refusalSentence } from "../pane/refusal-sentence";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { lookAtSelection } from "../selection/look-at-selection";
import { chooseHeader } from "./choose-columns";
import type { HasHeader, ListTask } from "./list-task";

interface Parts {
  /** What the list's rows beyond an empty row are good for, if the task can tell. */
  beyond?: View;
  /** Which column is which. */
  columns: View;
  hidden: HiddenRows;
  /** What is pressed to go on. */
  next?: View;
}

interface HiddenRows {
  areLeftOut: boolean;
  leaveOut: (areLeftOut: boolean) => unknown;
}

/** The list that is about to be read, or why there is none, and which of its columns is which. */
export function listView<Columns extends HasHeader>(
  pane: Pane,
  task: ListTask<Columns>,
  parts: (list: FoundList, columns: Columns) => Parts,
): View {
  const { list, columns, listRefusal } = task.state.of(pane);
  const { see } = pane.texts;
  if (list !== null && columns !== null) {
    return wholeView(pane, task, list, columns, parts(list, columns));
  }
  if (listRefusal === null) return html`<p>${see.looking}</p>`;
  return html`<p id="${task.prefix}list-refusal">${refusalSentence(pane.texts, listRefusal)}</p>
    ${lookAgainView(pane, task)}`;
}

function wholeView<Columns extends HasHeader>(
  pane: Pane,
  task: ListTask<Columns>,
  list: FoundList,
  { hasHeader }: Columns,
  { beyond, columns, hidden, next }: Parts,
): View {
  const { texts, formats } = pane;
  const { see } = texts;
  const { prefix } = task;
  return html`<p class="place" id="${prefix}list-place">${placeName(list.place)}</p>
    <p class="quiet" id="${prefix}list-size">
      ${see.sizeAndOrigin(sizeOf(list.place, texts, formats), see.origins[list.origin])}
      ${list.tableName === null ? nothing : html`<br />${see.table(list.tableName)}`}
      ${list.totalsRowLeftOut ? html`<br />${see.totalsRowLeftOut}` : nothing}
    </p>
    ${rowsAboveView(pane, prefix, list)} ${beyond ?? nothing}
    <fieldset class="plain" ?disabled=${pane.store.state.busy}>
      <legend class="visually-hidden">${see.columns}</legend>
      ${tick(`${prefix}has-header`, see.header, hasHeader, (is) => chooseHeader(pane, task, is))}
      ${columns} ${hiddenRowsView(pane, prefix, list, hidden)}
    </fieldset>
    ${next ?? nothing} ${lookAgainView(pane, task, "link")}`;
}

/** What stands above the list's first row and is no item. */
function rowsAboveView({ texts, formats }: Pane, prefix: string, { above }: FoundList): View {
  if (above === undefined) return nothing;
  const { titles, names } = above;
  const { see } = texts;
  return html`<p class="quiet" id="${prefix}rows-above">
    ${titles > 0 ? see.titlesLeftOut(formats.count(titles)) : nothing}
    ${names > 1 ? see.namesInRows(formats.count(names)) : nothing}
  </p>`;
}

function hiddenRowsView(
  { texts, formats }: Pane,
  prefix: string,
  { hiddenRows }: FoundList,
  { areLeftOut, leaveOut }: HiddenRows,
): View {
  if (hiddenRows.length === 0) return nothing;
  const { see } = texts;
  const id = `${prefix}hidden-rows`;
  return html`<p id=${id}>${see.hidden(formats.count(hiddenRows.length))}</p>
    ${tick(`${prefix}leave-out-hidden`, see.leaveOutHidden, areLeftOut, leaveOut, id)}`;
}

/** Excel does not tell of every selection. */
function lookAgainView(pane: Pane, { prefix }: { prefix: string }, kind?: "link"): View {
  return button(pane, {
    id: `${prefix}look-again`,
    text: pane.texts.see.lookAgain,
    kind,
    press: () => lookAtSelection(pane),
  });
}

function tick(
  id: string,
  text: string,
  isTicked: boolean,
  change: (isTicked: boolean) => unknown,
  described?: string,
): View {
  return html`<label class="tick">
    <input
      type="checkbox"
      id=${id}
      aria-describedby=${described ?? nothing}
      .checked=${live(isTicked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    ${text}
  </label>`;
}
