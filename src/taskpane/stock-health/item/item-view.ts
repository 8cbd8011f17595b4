import { html, nothing } from "lit/html.js";
import { sumOf } from "../../../engine/compensated-sum";
import { mainPart, stockParts } from "../../../engine/stock-health/stock-parts";
import { moneyText } from "../../list/money-text";
import { itemName, selectItems } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { openItem } from "../answer/show-items";
import { stockHealthPart } from "../state";
import type { JudgedRow } from "../work/judge-row";
import type { Judged } from "../work/judged";
import { judgedAt } from "../work/judged-at";
import { batchesView, layersView } from "./item-layers";
import { stepsOf } from "./steps";
import { writeDownsView } from "./item-write-downs";

/** The item that was opened: where its stock stands, how that comes about, its batches and ages. */
export function itemView(pane: Pane): View {
  const { result, opened } = stockHealthPart.of(pane);
  if (result === null || opened === null || result.isJudged[opened] === 0) return nothing;
  const words = pane.texts.stockHealth.item;
  const judged = judgedAt(result, opened);
  return section(
    "health-item",
    itemName(pane, result.rows, opened),
    html`<p id="health-item-what">${whatSentence(pane, result, judged)}</p>
      ${stepsView(pane, result, opened)} ${batchesView(pane, judged)}
      ${layersView(pane, result, judged)} ${writeDownsView(pane, result, judged)}
      <p class="buttons">
        ${button(pane, {
          id: "health-item-select",
          text: words.select,
          press: () =>
            selectItems(
              pane,
              result.rows,
              [opened],
              "stock-health-result",
              () => stockHealthPart.of(pane).result?.rows,
            ),
        })}
        ${button(pane, {
          id: "health-item-close",
          text: words.close,
          press: () => openItem(pane, null),
        })}
      </p>`,
  );
}

/** "USD 2,400 in stock. Most of it: excess." */
function whatSentence(pane: Pane, result: Judged, { facts, parts }: JudgedRow): string {
  const { item: words, parts: names } = pane.texts.stockHealth;
  const main = mainPart(parts.money);
  if (facts.onHand < 0) return words.backlog(pane.formats.number(-facts.onHand));
  if (main === null) return words.noMoney;
  const whole = moneyText(pane, result, sumOf(stockParts.map((part) => parts.money[part])));
  return words.what(whole, names[main]);
}

/** One line a step: units, and their money. */
function stepsView(pane: Pane, result: Judged, row: number): View {
  const { formats, texts } = pane;
  const words = texts.stockHealth.item;
  const steps = stepsOf(pane, result, row);
  const amount = formats.amounts(steps.map(({ money }) => money ?? 0));
  return html`<table class="ledger" id="health-steps">
    <caption>
      ${words.steps}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.step}</th>
        <th scope="col" class="number">${words.units}</th>
        <th scope="col" class="number">${words.money}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ name, units, money, sign, note }) =>
          html`<tr class=${sign === "=" ? "sum" : nothing}>
            <th scope="row">
              ${name}
              ${note === undefined ? nothing : html`<span class="quiet block">${note}</span>`}
            </th>
            <td>${sign === "−" ? "− " : ""}${formats.number(units)}</td>
            <td>${money === undefined ? "" : amount(money)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
