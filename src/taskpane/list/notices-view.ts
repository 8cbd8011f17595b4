import { html, nothing } from "lit/html.js";
import type { Place } from "../../workbook/excel/types";
import type { SourceChange } from "../pane/list-watch";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import type { View } from "../pane/view";
import { intentIcon } from "../pane/intent-icon";
import { button } from "../pane/views";
import { adoptList, listElsewhere } from "./follow-list";
import type { HasHeader, ListTask } from "./list-task";

/** The press that reads a list anew after it has changed. */
export interface Again {
  text: string;
  press: () => unknown;
}

/** What has changed in the workbook since the list was read; once closed it is not told again. */
export function noticesView<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  again: Again,
): View {
  const { checked, sourceChange, dismissed } = task.state.of(pane);
  const elsewhere = listElsewhere(pane, task);
  const changed = changesOf(pane, task);
  if (checked === null || (changed.length === 0 && elsewhere === null)) return nothing;
  const { prefix } = task;
  const told = [sourceChange, ...changed, elsewhere && placeName(elsewhere.place)].join(" ");
  if (dismissed === told) return nothing;
  const intent = changed.length === 0 ? "info" : "warning";
  return html`<div class="notices message ${intent}">
    ${intentIcon(pane, intent)}
    <div>${changedView(pane, task, changed, again)} ${elsewhereView(pane, task, elsewhere)}</div>
    <button
      type="button"
      class="close"
      id="${prefix}close-notice"
      aria-label=${pane.texts.see.closeNotice}
      @click=${() => {
        task.state.change(pane, { dismissed: told });
        pane.focus(task.heading);
      }}
    >
      ×
    </button>
  </div>`;
}

/** What has happened since to the lists that the answer was worked out from, the task's own one first. */
function changesOf<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
): string[] {
  const { checked, sourceChange } = task.state.of(pane);
  const tell = (place: Place, change: SourceChange) =>
    change === "edited"
      ? task.words(pane).sourceEdited(placeName(place))
      : pane.texts.check.sheetGone(place.sheetName);
  const own =
    checked === null || sourceChange === null ? [] : [tell(checked.list.place, sourceChange)];
  const others = (task.seconds ?? []).flatMap(({ of }) => {
    const { second, changed } = of(pane);
    return second === null || changed === undefined ? [] : [tell(second.place, changed)];
  });
  return [...own, ...others];
}

function changedView<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  changed: readonly string[],
  { text, press }: Again,
): View {
  const { sourceChange } = task.state.of(pane);
  if (changed.length === 0) return nothing;
  return html`<div id="${task.prefix}source-changed">
      ${changed.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${
      sourceChange === "sheetGone"
        ? nothing
        : button(pane, { id: `${task.prefix}run-again`, text, press })
    }`;
}

function elsewhereView<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  elsewhere: ReturnType<typeof listElsewhere>,
): View {
  if (elsewhere === null) return nothing;
  const words = task.words(pane);
  return html`<p id="${task.prefix}elsewhere">${words.elsewhere(placeName(elsewhere.place))}</p>
    ${button(pane, {
      id: `${task.prefix}use-elsewhere`,
      text: words.useElsewhere,
      press: async () => {
        await adoptList(pane, task, elsewhere);
        pane.focus(task.heading);
      },
    })}`;
}
