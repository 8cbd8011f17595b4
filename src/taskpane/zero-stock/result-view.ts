import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import { toActionsView } from "../list/action-bar";
import { canWrite, writtenByTask } from "../list/task-writing";
import { messageAt, section } from "../pane/views";
import type { View } from "../pane/view";
import { advices, type Advised } from "./advise";
import { reasonsView } from "./reasons-view";
import { freedSentence, wholeStock } from "./stock-money";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";
import { adviceWriting } from "./write-advice";

/** The outcome, seen before anything is written. */
export function resultView(pane: Pane): View {
  const { result } = zeroStockPart.of(pane);
  if (result === null) return nothing;
  const words = pane.texts.zeroStock.result;
  return section(
    "zero-result",
    words.heading,
    html`${
      result.ledger.taken === 0
        ? html`<p id="zero-nothing">${words.nothing}</p>`
        : html`<p class="headline" id="zero-freed">${freedSentence(pane, result)}</p>
            ${canWrite(pane, adviceWriting) ? toActionsView(pane, "zero-write") : nothing}
            ${
              result.items.cells.onHand === undefined
                ? html`<p class="quiet" id="zero-no-stock">${words.freedUnknown}</p>`
                : nothing
            }
            ${tableView(pane, result)} ${reasonsView(pane, result)}`
    }
    ${
      writtenByTask(pane, zeroStockTask).length === 0
        ? html`<p class="quiet">${words.nothingWritten}</p>`
        : nothing
    }
    ${messageAt(pane, "zero-stock-result")}`,
  );
}

function tableView({ texts, formats }: Pane, result: Advised): View {
  const { table, meaning } = texts.zeroStock.result;
  const hasStock = result.items.cells.onHand !== undefined;
  const values = advices.map((advice) => result.stockValue[advice]);
  const total = wholeStock(result);
  const amount = formats.amounts([...values, total]);
  const value = (number: number) => (hasStock ? html`<td>${amount(number)}</td>` : nothing);
  return html`<table class="classes" id="zero-table">
    <caption class="visually-hidden">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${table.advice}</th>
        <th scope="col">${table.items}</th>
        ${hasStock ? html`<th scope="col">${table.value}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${advices.map(
        (advice) =>
          html`<tr>
            <th scope="row">${advice} <span class="quiet block">${meaning[advice]}</span></th>
            <td>${formats.whole(result.counts[advice])}</td>
            ${value(result.stockValue[advice])}
          </tr>`,
      )}
      <tr class="sum">
        <th scope="row">${table.total}</th>
        <td>${formats.whole(result.ledger.taken)}</td>
        ${value(total)}
      </tr>
    </tbody>
  </table>`;
}
