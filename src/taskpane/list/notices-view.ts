import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { adoptList, listElsewhere } from "./follow-list";
import type { HasHeader, ListTask } from "./list-task";

/** The press that reads a list anew after it has changed. */
export interface Again {
  text: string;
  press: () => unknown;
}

/** What has changed in the workbook since the list was read. */
export function noticesView<Columns extends HasHeader, Settings extends { columns: Columns }>(
  pane: Pane,
  task: ListTask<Columns, Settings>,
  again?: Again,
): View {
  const { checked, sourceChange } = task.state.of(pane);
  const elsewhere = listElsewhere(pane, task);
  if (checked === null || (sourceChange === null && elsewhere === null)) return nothing;
  const { prefix, heading } = task;
  const words = task.words(pane);
  const { place } = checked.list;
  const changed = {
    edited: () => words.sourceEdited(placeName(place)),
    sheetGone: () => pane.texts.check.sheetGone(place.sheetName),
  };
  return html`<div class="notices">
    ${
      sourceChange === null
        ? nothing
        : html`<p id="${prefix}source-changed">${changed[sourceChange]()}</p>`
    }
    ${
      sourceChange === "edited" && again !== undefined
        ? button(pane, { id: `${prefix}run-again`, ...again })
        : nothing
    }
    ${
      elsewhere === null
        ? nothing
        : html`<p id="${prefix}elsewhere">${words.elsewhere(placeName(elsewhere.place))}</p>
            ${button(pane, {
              id: `${prefix}use-elsewhere`,
              text: words.useElsewhere,
              press: async () => {
                await adoptList(pane, task, elsewhere);
                pane.focus(heading);
              },
            })}`
    }
  </div>`;
}
