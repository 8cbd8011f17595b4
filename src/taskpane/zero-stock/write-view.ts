import { html, nothing } from "lit/html.js";
import { actionBar } from "../list/action-bar";
import { ownOfPlan, plannedSentence } from "../list/plan-beside";
import { isStale } from "../list/task-frame";
import { columnLetters } from "../../workbook/excel/a1";
import type { Pane } from "../pane/pane";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { writtenFold } from "../written/written-fold";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";
import {
  adviceName,
  formerReport,
  takeBackAdvice,
  writeAdvice,
  writeReport,
  writtenAdvice,
} from "./write-advice";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const written = writtenAdvice(pane);
  const canWrite = canWriteAdvice(pane);
  if (!canWrite && written.length === 0) return nothing;
  const { write } = pane.texts.zeroStock;
  return html`${writtenFold(pane, {
    id: "zero-written",
    written,
    nameOf: (each) => adviceName(pane, each),
    takeBack: (each, evenIfEdited) => takeBackAdvice(pane, each, evenIfEdited),
  })}
  ${actionBar({
    id: "zero-write",
    heading: write.heading,
    said: html`${
      canWrite
        ? html`<p class="quiet" id="zero-place">
            ${plannedSentence(pane, zeroStockTask, write.where)}
          </p>`
        : nothing
    }
    ${messageAt(pane, "zero-stock-write")}`,
    buttons: canWrite ? html`${adviceButtons(pane)} ${reportButton(pane)}` : nothing,
  })}`;
}

function reportButton(pane: Pane): View {
  const { report } = pane.texts.write;
  return button(pane, {
    id: "zero-report",
    text: formerReport(pane) === null ? report.button : report.update,
    press: () => writeReport(pane),
  });
}

function adviceButtons(pane: Pane): View {
  const { update } = pane.texts.write;
  const own = ownOfPlan(pane, zeroStockTask);
  if (own === null) {
    const { button: text } = pane.texts.zeroStock.write;
    return button(pane, {
      id: "zero-write",
      text,
      kind: "primary",
      press: () => writeAdvice(pane),
    });
  }
  const evenIfEdited = own.edited !== 0;
  return html`${button(pane, {
    id: "zero-write",
    text: evenIfEdited ? update.anyway : update.advice(columnLetters(own.place.column)),
    kind: "primary",
    press: () => writeAdvice(pane, { evenIfEdited }),
  })}
  ${button(pane, {
    id: "zero-write-second",
    text: update.second,
    kind: "link",
    press: () => writeAdvice(pane, { second: true }),
  })}`;
}

/** Whether there is advice, and a list to write it beside. */
export function canWriteAdvice(pane: Pane): boolean {
  const { result, sourceChange } = zeroStockPart.of(pane);
  return (
    result !== null &&
    result.ledger.taken > 0 &&
    sourceChange !== "sheetGone" &&
    !isStale(pane, zeroStockTask)
  );
}
