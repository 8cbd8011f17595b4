import { html, nothing } from "lit/html.js";
import { columnLetters } from "../../workbook/excel/a1";
import { Refusal, type Place } from "../../workbook/excel/types";
import { actionBar } from "../list/action-bar";
import { ownOfPlan, plannedSentence } from "../list/plan-beside";
import { isStale } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { writtenFold } from "../written/written-fold";
import { reorderPlanPart } from "./state";
import { reorderPlanTask } from "./task";
import {
  formerReport,
  planName,
  takeBackPlan,
  writePlan,
  writeReport,
  writePlace,
  writtenPlans,
} from "./write-plan";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const written = writtenPlans(pane);
  const canWrite = canWritePlan(pane);
  if (!canWrite && written.length === 0) return nothing;
  const { write } = pane.texts.reorderPlan;
  return html`${writtenFold(pane, {
    id: "reorder-written",
    written,
    nameOf: (each) => planName(pane, each),
    takeBack: (each, evenIfEdited) => takeBackPlan(pane, each, evenIfEdited),
  })}
  ${actionBar({
    id: "reorder-write",
    heading: write.heading,
    said: html`${
      canWrite
        ? html`<p class="quiet" id="reorder-place">
            ${plannedSentence(pane, reorderPlanTask, write.where)}
          </p>`
        : nothing
    }
    ${messageAt(pane, writePlace)}`,
    buttons: canWrite ? html`${planButtons(pane)} ${reportButton(pane)}` : nothing,
  })}`;
}

function reportButton(pane: Pane): View {
  const { report } = pane.texts.write;
  return button(pane, {
    id: "reorder-report",
    text: formerReport(pane) === null ? report.button : report.update,
    press: () => writeReport(pane),
  });
}

function planButtons(pane: Pane): View {
  const { update } = pane.texts.write;
  const { write } = pane.texts.reorderPlan;
  const own = ownOfPlan(pane, reorderPlanTask);
  if (own === null) {
    const { plan } = reorderPlanPart.of(pane);
    const isNamed = plan !== null && !(plan instanceof Refusal);
    return button(pane, {
      id: "reorder-write",
      text: isNamed ? write.buttonIn(lettersOf(plan.place)) : write.button,
      kind: "primary",
      press: () => writePlan(pane),
    });
  }
  const evenIfEdited = own.edited !== 0;
  return html`${button(pane, {
    id: "reorder-write",
    text: evenIfEdited ? update.anyway : write.update(lettersOf(own.place)),
    kind: "primary",
    press: () => writePlan(pane, { evenIfEdited }),
  })}
  ${button(pane, {
    id: "reorder-write-second",
    text: write.second,
    kind: "link",
    press: () => writePlan(pane, { second: true }),
  })}`;
}

/** "X:AC" */
function lettersOf({ column, columns }: Place): string {
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** Whether there is a plan, and a list to write it beside. */
export function canWritePlan(pane: Pane): boolean {
  const { result, sourceChange } = reorderPlanPart.of(pane);
  return (
    result !== null &&
    result.ledger.taken > 0 &&
    sourceChange !== "sheetGone" &&
    !isStale(pane, reorderPlanTask)
  );
}
