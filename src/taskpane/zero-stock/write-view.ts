import { html, nothing } from "lit/html.js";
import { ownOfPlan, plannedSentence } from "../list/plan-beside";
import { columnLetters } from "../../workbook/excel/a1";
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
            ${adviceButtons(pane)}`
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

function adviceButtons(pane: Pane): View {
  const { update } = pane.texts.write;
  const own = ownOfPlan(pane, zeroStockTask);
  if (own === null) {
    const { button: text } = pane.texts.zeroStock.write;
    return button(pane, { id: "zero-write", text, press: () => writeAdvice(pane) });
  }
  const evenIfEdited = own.edited !== 0;
  return html`${button(pane, {
    id: "zero-write",
    text: evenIfEdited ? update.anyway : update.advice(columnLetters(own.place.column)),
    press: () => writeAdvice(pane, { evenIfEdited }),
  })}
  ${button(pane, {
    id: "zero-write-second",
    text: update.second,
    kind: "link",
    press: () => writeAdvice(pane, { second: true }),
  })}`;
}
