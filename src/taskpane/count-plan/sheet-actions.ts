import { html, nothing } from "lit/html.js";
import { actionBar } from "../list/action-bar";
import { isStale } from "../list/task-frame";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt } from "../pane/views";
import { writtenFold } from "../written/written-fold";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";
import { sheetName, takeBackSheet, writeSheet, writtenSheets } from "./write-sheet";

/** The plan becomes a sheet; and what was written stays to be taken back. */
export function sheetActions(pane: Pane): View {
  const { result } = countPlanPart.of(pane);
  const words = pane.texts.countPlan;
  const plan = result?.plan ?? null;
  const canWrite = plan !== null && plan.counts.items.length > 0 && !isStale(pane, countPlanTask);
  const written = writtenSheets(pane);
  if (!canWrite && written.length === 0) return nothing;
  return html`${writtenFold(pane, {
    id: "count-written",
    written,
    nameOf: (each) => sheetName(pane, each),
    takeBack: (each, evenIfEdited) => takeBackSheet(pane, each, evenIfEdited),
  })}
  ${actionBar({
    id: "count-write",
    heading: words.sheet.heading,
    said: html`${
      canWrite ? html`<p class="quiet">${words.sheet.where(words.sheet.name)}</p>` : nothing
    }
    ${messageAt(pane, "count-write")}`,
    buttons: canWrite
      ? button(pane, {
          id: "count-write",
          text: words.sheet.button,
          kind: "primary",
          press: () => writeSheet(pane),
        })
      : nothing,
  })}`;
}
