import { html, nothing } from "lit/html.js";
import { actionBar } from "../list/action-bar";
import { plannedSentence } from "../list/plan-beside";
import { isStale } from "../list/task-frame";
import { fold } from "../pane/fold";
import type { Pane } from "../pane/pane";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { writtenList } from "../written/written-list";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";
import { adviceName, takeBackAdvice, writeAdvice, writtenAdvice } from "./write-advice";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { result, sourceChange } = zeroStockPart.of(pane);
  const written = writtenAdvice(pane);
  const canWrite =
    result !== null &&
    result.ledger.taken > 0 &&
    sourceChange !== "sheetGone" &&
    !isStale(pane, zeroStockTask);
  if (!canWrite && written.length === 0) return nothing;
  const { write } = pane.texts.zeroStock;
  return html`${
    written.length === 0
      ? nothing
      : fold({
          id: "zero-written",
          title: pane.texts.write.written.heading,
          summary: pane.texts.write.written.count(pane.formats.count(written.length)),
          content: writtenList(
            pane,
            written,
            (each) => adviceName(pane, each),
            (each, evenIfEdited) => takeBackAdvice(pane, each, evenIfEdited),
          ),
        })
  }
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
    buttons: canWrite
      ? button(pane, {
          id: "zero-write",
          text: write.button,
          kind: "primary",
          press: () => writeAdvice(pane),
        })
      : nothing,
  })}`;
}
