import { html, nothing } from "lit/html.js";
import { toActionsView } from "../../list/action-bar";
import { canWrite, writtenByTask } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { faults, type Worked } from "../work/worked";
import { nothingWords } from "../known-terms/terms-words";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { capitalInSheet } from "../write/write-capital";
import { consequences, headline } from "./answer-words";
import { moneyText } from "./money";
import { partsView } from "./parts-view";

/** The answer: how much is tied up, what it costs, and where it is. */
export function answerView(pane: Pane): View {
  const { result } = workingCapitalPart.of(pane);
  if (result === null) return nothing;
  const words = pane.texts.workingCapital.result;
  const money = (amount: number) => moneyText(pane, result, amount);
  const { all } = result.totals;
  return section(
    "capital-result",
    words.heading,
    html`${
      result.ledger.taken === 0
        ? html`<p id="capital-nothing">${nothingWords(pane, result)}</p>`
        : html`<p class="headline" id="capital-headline">${headline(pane, all, money)}</p>
            ${canWrite(pane, capitalInSheet) ? toActionsView(pane, "capital-write") : nothing}
            <p id="capital-consequences">${consequences(pane, all, result.settings.rate, money)}</p>
            ${leftOutView(pane, result)} ${partsView(pane, all, "capital-parts")}`
    }
    ${
      writtenByTask(pane, workingCapitalTask).length === 0
        ? html`<p class="quiet">${words.nothingWritten}</p>`
        : nothing
    }
    ${messageAt(pane, "working-capital-result")}`,
  );
}

/** What was left out for what stands in the list, in rows and in money as far as that is known. */
export function leftOutSentence(
  pane: Pick<Pane, "texts" | "formats">,
  result: Worked,
): string | null {
  const left = faults.reduce((sum, fault) => sum + result.ledger[fault], 0);
  if (left === 0) return null;
  const stock = faults.reduce((sum, fault) => sum + result.stockOf[fault], 0);
  const words = pane.texts.workingCapital.result;
  const count = pane.formats.count(left);
  return stock === 0
    ? words.leftOutUnknown(count)
    : words.leftOut(count, moneyText(pane, result, stock));
}

function leftOutView(pane: Pane, result: Worked): View {
  const sentence = leftOutSentence(pane, result);
  return sentence === null ? nothing : html`<p id="capital-left-out">${sentence}</p>`;
}
