import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FoundList } from "../../workbook/excel/types";
import { fold } from "../pane/fold";
import type { Pane } from "../pane/pane";
import { placeName, sizeOf } from "../pane/place-name";
import type { View } from "../pane/view";
import { chooseHeader, type Again } from "./choose-columns";
import type { HasHeader, ListTask } from "./list-task";

interface Parts {
  heading: string;
  /** Which column is which. */
  columns: View;
  hidden: HiddenRows;
  again: Again;
}

interface HiddenRows {
  areLeftOut: boolean;
  leaveOut: (areLeftOut: boolean) => unknown;
}

/** The list that is read, and which of its columns is which: in one line, which opens. */
export function listFold<Columns extends HasHeader>(
  pane: Pane,
  task: ListTask<Columns>,
  parts: (list: FoundList, columns: Columns) => Parts,
): View {
  const { list, columns } = task.state.of(pane);
  if (list === null || columns === null) return nothing;
  const { heading, ...rest } = parts(list, columns);
  return fold({
    id: `${task.prefix}list`,
    title: heading,
    summary: html`<span id="${task.prefix}list-place">${placeName(list.place)}</span>`,
    content: wholeView(pane, task, list, columns, rest),
  });
}

function wholeView<Columns extends HasHeader>(
  pane: Pane,
  task: ListTask<Columns>,
  list: FoundList,
  { hasHeader }: Columns,
  { columns, hidden, again }: Omit<Parts, "heading">,
): View {
  const { texts, formats } = pane;
  const { see } = texts;
  const { prefix } = task;
  return html`<p class="quiet" id="${prefix}list-size">
      ${see.sizeAndOrigin(sizeOf(list.place, texts, formats), see.origins[list.origin])}
      ${list.tableName === null ? nothing : html`<br />${see.table(list.tableName)}`}
      ${list.totalsRowLeftOut ? html`<br />${see.totalsRowLeftOut}` : nothing}
    </p>
    ${rowsAboveView(pane, prefix, list)}
    <fieldset class="plain" ?disabled=${pane.store.state.busy}>
      <legend class="visually-hidden">${see.columns}</legend>
      ${tick(`${prefix}has-header`, see.header, hasHeader, (is) => chooseHeader(pane, task, is, again))}
      ${columns} ${hiddenRowsView(pane, prefix, list, hidden)}
    </fieldset>`;
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
