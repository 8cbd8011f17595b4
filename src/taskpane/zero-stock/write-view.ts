import { html, nothing } from "lit/html.js";
import { plannedSentence } from "../list/plan-beside";
import type { Pane } from "../pane/pane";
import { button, messageAt, section } from "../pane/views";
import type { View } from "../pane/view";
import { writtenList } from "../written/written-list";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";
import { adviceName, takeBackAdvice, writeAdvice, writtenAdvice } from "./write-advice";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { result, sourceChange } = zeroStockPart.of(pane);
  const written = writtenAdvice(pane);
  const canWrite = result !== null && result.ledger.taken > 0 && sourceChange !== "sheetGone";
  if (!canWrite && written.length === 0) return nothing;
  const { write } = pane.texts.zeroStock;
  return section(
    "zero-write",
    write.heading,
    html`${
      canWrite
        ? html`<p id="zero-place">${plannedSentence(pane, zeroStockTask, write.where)}</p>
            ${button(pane, {
              id: "zero-write",
              text: write.button,
              press: () => writeAdvice(pane),
            })}`
        : nothing
    }
    ${messageAt(pane, "zero-stock-write")}
    ${writtenList(
      pane,
      written,
      (each) => adviceName(pane, each),
      (each, evenIfEdited) => takeBackAdvice(pane, each, evenIfEdited),
    )}`,
  );
}
