import { html, nothing, svg } from "lit/html.js";
import type { CapitalTotal } from "../../../engine/capital/capital-totals";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { daysCell, daysText } from "./money";

interface Part {
  name: string;
  days: number | null;
  money: number;
  /** It takes from what is tied up. */
  isLess?: boolean;
}

/** Stock and receivables less payables, each with its days and a bar of its money. */
export function partsView(pane: Pane, total: CapitalTotal, id: string): View {
  const words = pane.texts.workingCapital.result;
  const parts: Part[] = [
    { name: words.stock, days: total.daysOfStock, money: total.stock },
    { name: words.receivables, days: total.daysOfSales, money: total.receivables },
    { name: words.payables, days: total.daysOfPurchases, money: total.payables, isLess: true },
  ];
  const amount = pane.formats.amounts([...parts.map(({ money }) => money), total.need]);
  const largest = Math.max(...parts.map(({ money }) => Math.abs(money)));
  return html`<table class="ledger" id=${id}>
      <caption class="visually-hidden">
        ${words.parts}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.part}</th>
          <th scope="col" class="number">${words.days}</th>
          <th scope="col" class="number">${words.money}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          ({ name, days, money, isLess }) =>
            html`<tr>
              <th scope="row">${name} ${bar(money, largest, isLess)}</th>
              <td>${isLess ? minus(daysCell(pane, days)) : daysCell(pane, days)}</td>
              <td>${isLess ? minus(amount(money)) : amount(money)}</td>
            </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${words.need}</th>
          <td>${daysCell(pane, total.cashCycle)}</td>
          <td>${amount(total.need)}</td>
        </tr>
      </tbody>
    </table>
    ${
      total.breakEvenTerm === null
        ? nothing
        : html`<p class="quiet">${words.breakEven(daysText(pane, total.breakEvenTerm))}</p>`
    }`;
}

function minus(shown: string): string {
  return `− ${shown}`;
}

function bar(money: number, largest: number, isLess = false): View {
  if (!(largest > 0)) return nothing;
  const width = (100 * Math.abs(money)) / largest;
  return svg`<svg class="amount-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="figure-area ${isLess ? "quiet" : "full"}" x="0" y="0" width=${width} height="6" />
  </svg>`;
}
