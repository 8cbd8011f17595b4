import { html, nothing } from "lit/html.js";
import { sameBox } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { refusalSentence } from "../../pane/refusal-sentence";
import type { View } from "../../pane/view";
import { button, messageView } from "../../pane/views";
import { checkSection } from "../check-section";
import { columnSelect } from "../column-select";
import { listElsewhere } from "../follow-list";
import type { SecondList } from "./second-list";
import type { SecondFound, SecondTask } from "./second-task";
import { giveUpSecond, takeSecond, takeSecondColumn } from "./take-second";

/** A list beside the task's own: its place in one line, which opens. */
export function secondView<Id extends string, Fault extends Kind, Kind extends string>(
  pane: Pane,
  task: SecondTask<Id, Fault, Kind>,
): View {
  if (task.task.state.of(pane).columns === null) return nothing;
  const words = task.words(pane);
  const { second } = task.of(pane);
  return fold({
    id: task.id,
    title: words.heading,
    summary: second === null ? words.none : placeName(second.place),
    content: html`${takeView(pane, task)}
    ${second === null ? nothing : takenView(pane, task, second)}`,
  });
}

function takeView<Id extends string, Fault extends Kind, Kind extends string>(
  pane: Pane,
  task: SecondTask<Id, Fault, Kind>,
): View {
  const words = task.words(pane);
  const other = listElsewhere(pane, task.task);
  const { second } = task.of(pane);
  if (other !== null && second !== null && isSamePlace(other.place, second.place)) return nothing;
  if (other === null) return html`<p class="quiet" id="${task.id}-how">${words.how}</p>`;
  return button(pane, {
    id: `${task.id}-take`,
    text: words.take(placeName(other.place)),
    press: () => takeSecond(pane, task, other),
  });
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && sameBox(one, other);
}

function takenView<Id extends string, Fault extends Kind, Kind extends string>(
  pane: Pane,
  task: SecondTask<Id, Fault, Kind>,
  { list, columns }: SecondList<Id>,
): View {
  const { id, roles } = task;
  const words = task.words(pane);
  const { refusal } = task.of(pane);
  const found = task.found(pane);
  return html`${
    refusal === null
      ? nothing
      : messageView(
          pane,
          "warning",
          words.notRead(refusalSentence(pane.texts, refusal)),
          `${id}-refusal`,
        )
  }
  ${
    list === null
      ? nothing
      : html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
          <legend class="visually-hidden">${words.heading}</legend>
          ${roles.map((role) =>
            columnSelect(pane, list, columns, {
              id: `${id}-${role.id}-column`,
              label: words.columns[role.id],
              none: words.noColumn[role.isNeeded ? "required" : "optional"],
              chosen: columns.at[role.id],
              choose: (column) => takeSecondColumn(pane, task, role.id, column),
            }),
          )}
        </fieldset>`
  }
  ${found === null ? nothing : foundView(pane, task, found)}
  ${button(pane, {
    id: `${id}-give-up`,
    text: words.giveUp,
    kind: "link",
    press: () => giveUpSecond(pane, task),
  })}`;
}

/** What was read of it, row for row. */
function foundView<Id extends string, Fault extends Kind, Kind extends string>(
  pane: Pane,
  task: SecondTask<Id, Fault, Kind>,
  { cells, sorted }: SecondFound<Id, Fault, Kind>,
): View {
  const { id, faults, roleOf } = task;
  const words = task.words(pane);
  return html`${task.note?.(pane) ?? nothing}
  ${checkSection<Id, Fault, Kind>(
    pane,
    { prefix: `${id}-` },
    {
      ...{ id: `${id}-check`, at: `${id}-said`, words, taken: words.taken },
      ...{ ...sorted, faults, rows: cells, hasHeader: cells.skip > 0, roleOf },
      about: () => task.found(pane)?.cells,
    },
  )}`;
}
