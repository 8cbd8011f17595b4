import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { columnLetters } from "../../../workbook/excel/a1";
import { Refusal } from "../../../workbook/excel/types";
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
import { formerReport } from "./plan-report";
import { takeBack, writeAnotherReport, writeClassColumn, writeReport } from "./write-result";

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
    buttons: html`${
      isThere
        ? button(pane, {
            id: "write-column",
            text: columnButtonText(pane),
            kind: "primary",
            press: () => writeClassColumn(pane),
          })
        : nothing
    }
    ${reportButtons(pane)} ${takeBackView(pane)}`,
  });
}

/** A report that stands already is updated; a second one is written only on request. */
function reportButtons(pane: Pane): View {
  const { report } = pane.texts.write;
  const isThere = formerReport(pane) !== null;
  return html`${button(pane, {
    id: "write-report",
    text: isThere ? report.update : report.button,
    press: () => writeReport(pane),
  })}
  ${
    isThere
      ? button(pane, {
          id: "write-another-report",
          text: report.another,
          kind: "link",
          press: () => writeAnotherReport(pane),
        })
      : nothing
  }`;
}

/** The button names the column as soon as it is known. */
function columnButtonText(pane: Pane): string {
  const { plan } = abc.of(pane);
  const { column } = pane.texts.write;
  return plan === null || plan instanceof Refusal
    ? column.button
    : column.buttonIn(columnLetters(plan.column));
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
