import { html, nothing } from "lit/html.js";
import type { OwnColumns, Place } from "../../workbook/excel/types";
import { Refusal } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt } from "../pane/views";
import { writtenFold } from "../written/written-fold";
import { actionBar } from "./action-bar";
import type { HasHeader } from "./list-task";
import { ownOfPlan, plannedSentence } from "./plan-beside";
import {
  canWrite,
  columnsName,
  formerReport,
  takeBack,
  writeColumns,
  writeReport,
  writtenByTask,
  type TaskWriting,
} from "./task-writing";

interface WriteBar {
  /** For screen readers. */
  heading: string;
  where: (place: string) => string;
  /** @param place where it would go; null while that is looked up, or nowhere */
  write: (place: Place | null) => string;
  update: (place: Place) => string;
  second: string;
}

/** Names what goes where before it is done, and takes back what was written. */
export function writeBar<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
  words: WriteBar,
): View {
  const { task, at } = writing;
  const { prefix } = task;
  const written = writtenByTask(pane, task);
  const isPossible = canWrite(pane, writing);
  if (!isPossible && written.length === 0) return nothing;
  return html`${writtenFold(pane, {
    id: `${prefix}written`,
    written,
    nameOf: (each) => columnsName(pane, writing, each),
    takeBack: (each, evenIfEdited) => takeBack(pane, writing, each, evenIfEdited),
  })}
  ${actionBar({
    id: `${prefix}write`,
    heading: words.heading,
    said: html`${
      isPossible
        ? html`<p class="quiet" id="${prefix}place">${plannedSentence(pane, task, words.where)}</p>`
        : nothing
    }
    ${messageAt(pane, at)}`,
    buttons: isPossible
      ? html`${columnButtons(pane, writing, words)} ${reportButton(pane, writing)}`
      : nothing,
  })}`;
}

function reportButton<Columns extends HasHeader>(pane: Pane, writing: TaskWriting<Columns>): View {
  const { report } = pane.texts.write;
  return button(pane, {
    id: `${writing.task.prefix}report`,
    text: formerReport(pane, writing) === null ? report.button : report.update,
    press: () => writeReport(pane, writing),
  });
}

function columnButtons<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
  words: WriteBar,
): View {
  const { task } = writing;
  const id = `${task.prefix}write`;
  const own = ownOfPlan(pane, task);
  if (own === null) {
    const { plan } = task.state.of(pane);
    const place = plan === null || plan instanceof Refusal ? null : plan.place;
    return button(pane, {
      ...{ id, text: words.write(place), kind: "primary" },
      press: () => writeColumns(pane, writing),
    });
  }
  return html`${updateButton(pane, writing, words, own)}
  ${button(pane, {
    ...{ id: `${id}-second`, text: words.second, kind: "link" },
    press: () => writeColumns(pane, writing, { second: true }),
  })}`;
}

function updateButton<Columns extends HasHeader>(
  pane: Pane,
  writing: TaskWriting<Columns>,
  { update }: WriteBar,
  { edited, place }: OwnColumns,
): View {
  const evenIfEdited = edited !== 0;
  return button(pane, {
    id: `${writing.task.prefix}write`,
    text: evenIfEdited ? pane.texts.write.update.anyway : update(place),
    kind: "primary",
    press: () => writeColumns(pane, writing, { evenIfEdited }),
  });
}
