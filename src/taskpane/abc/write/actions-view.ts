import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { actionBar } from "../../list/action-bar";
import { plannedSentence } from "../../list/plan-beside";
import { isStale } from "../../list/task-frame";
import type { Pane } from "../../pane/pane";
import { button, messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";
import { writtenName } from "../../written/written-name";
import { abcTask } from "../task";
import { columnButton } from "./update-view";
import { formerReport } from "./plan-report";
import { withWriting } from "./load-writing";
import { takeBack } from "./take-back";

/** What can be done with the answer: each names what goes where before it is done. */
export function actionsView(pane: Pane): View {
  const { result, sourceChange } = abc.of(pane);
  if (result === null || isStale(pane, abcTask)) return nothing;
  const { column, heading } = pane.texts.write;
  const isThere = sourceChange !== "sheetGone";
  const where = result.matrix ? column.whereWithTargets : column.where;
  return actionBar({
    id: "write",
    heading,
    said: html`${
      isThere
        ? html`<p class="quiet" id="column-place">${plannedSentence(pane, abcTask, where)}</p>`
        : nothing
    }
    ${["write", "write-column", "write-report", "write-formula"].map((at) => messageAt(pane, at))}`,
    buttons: html`${isThere ? columnButton(pane) : nothing} ${reportButton(pane)}
    ${takeBackView(pane)}`,
  });
}

/** A report that stands already is updated. */
function reportButton(pane: Pane): View {
  const { report } = pane.texts.write;
  return button(pane, {
    id: "write-report",
    text: formerReport(pane) === null ? report.button : report.update,
    press: () => withWriting(pane, "write-report", ({ writeReport }) => writeReport(pane)),
  });
}

/** The last that was written; all of it is listed further up. */
function takeBackView(pane: Pane): View {
  const own = writings.of(pane).written.filter((each) => writtenBy(each) === abcTask.id);
  const last = own[own.length - 1];
  if (last === undefined) return nothing;
  const { takeBack: text, takeBackNamed } = pane.texts.write;
  return button(pane, {
    id: "take-back-last",
    text,
    name: takeBackNamed(writtenName(pane, last)),
    press: () => takeBack(pane, last),
  });
}
