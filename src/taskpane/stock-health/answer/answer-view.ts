import { html, nothing } from "lit/html.js";
import { toActionsView } from "../../list/action-bar";
import { canWrite } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { stockHealthPart } from "../state";
import type { Judged } from "../work/judged";
import { healthInSheet } from "../write/write-health";
import { headline, leftOutSentence, shortSentence } from "./answer-words";
import { chartView } from "./chart-view";
import { partsView } from "./parts-view";

/** The answer: one sentence, what is short beside it, the picture and the parts. */
export function answerView(pane: Pane): View {
  const { result } = stockHealthPart.of(pane);
  if (result === null) return nothing;
  const words = pane.texts.stockHealth.result;
  return section(
    "health-result",
    words.heading,
    html`${
      result.ledger.taken === 0
        ? html`<p id="health-nothing">${words.nothing}</p>
            ${said("health-left-out", leftOutSentence(pane, result))}`
        : wholeView(pane, result)
    }
    ${messageAt(pane, "stock-health-result")}`,
  );
}

function wholeView(pane: Pane, result: Judged): View {
  return html`<p class="headline" id="health-headline">${headline(pane, result)}</p>
    ${canWrite(pane, healthInSheet) ? toActionsView(pane, "health-write") : nothing}
    ${said("health-short", shortSentence(pane, result))}
    ${said("health-left-out", leftOutSentence(pane, result))} ${chartView(pane, result)}
    ${partsView(pane, result)}`;
}

function said(id: string, sentence: string | null): View {
  return sentence === null ? nothing : html`<p id=${id}>${sentence}</p>`;
}
