import { html, nothing } from "lit/html.js";
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
  if (checked === null || (sourceChange === null && elsewhere === null)) return nothing;
  const { prefix } = task;
  const told = [sourceChange, elsewhere && placeName(elsewhere.place)].join(" ");
  if (dismissed === told) return nothing;
  return html`<div class="notices message ${sourceChange === null ? "info" : "warning"}">
    ${intentIcon(pane, sourceChange === null ? "info" : "warning")}
    <div>${changedView(pane, task, again)} ${elsewhereView(pane, task, elsewhere)}</div>
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

function changedView<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  { text, press }: Again,
): View {
  const { checked, sourceChange } = task.state.of(pane);
  if (checked === null || sourceChange === null) return nothing;
  const { place } = checked.list;
  const changed = {
    edited: () => task.words(pane).sourceEdited(placeName(place)),
    sheetGone: () => pane.texts.check.sheetGone(place.sheetName),
  };
  return html`<p id="${task.prefix}source-changed">${changed[sourceChange]()}</p>
    ${
      sourceChange === "edited"
        ? button(pane, { id: `${task.prefix}run-again`, text, press })
        : nothing
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
