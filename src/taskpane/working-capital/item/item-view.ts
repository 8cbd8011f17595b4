import { html, nothing } from "lit/html.js";
import { itemName, selectItems } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { moneyText } from "../answer/money";
import { cycleView } from "../pictures/cycle-view";
import { openRow } from "../answer/show";
import { workingCapitalPart } from "../state";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";
import { stepsOf } from "./steps";

/** The row that was opened: what it ties up, and the way from its stock to its cost. */
export function itemView(pane: Pane): View {
  const { result, opened } = workingCapitalPart.of(pane);
  if (result === null || opened === null || result.taken[opened] !== 1) return nothing;
  const words = pane.texts.workingCapital.item;
  return section(
    "capital-item",
    itemName(pane, result.rows, opened),
    html`<p id="capital-item-what">${itemSentence(pane, result, opened)}</p>
      ${stepsView(pane, result, opened)} ${cycleView(pane, result, opened)}
      <p class="buttons">
        ${button(pane, {
          id: "capital-item-select",
          text: words.select,
          press: () =>
            selectItems(
              pane,
              result.rows,
              [opened],
              "working-capital-result",
              () => workingCapitalPart.of(pane).result?.rows,
            ),
        })}
        ${button(pane, {
          id: "capital-item-close",
          text: words.close,
          press: () => openRow(pane, null),
        })}
      </p>`,
  );
}

/** "Valve DN50 ties up USD 4,200, which costs USD 336 a year." */
export function itemSentence(pane: Pane, result: Worked, row: number): string {
  const words = pane.texts.workingCapital.item;
  const { need, costOfCapital, breakEvenTerm } = figuresAt(result, row);
  const money = (amount: number) => moneyText(pane, result, amount);
  const name = itemName(pane, result.rows, row);
  const said =
    need < 0
      ? words.free(name, money(-need), money(-costOfCapital))
      : words.tied(name, money(need), money(costOfCapital));
  return breakEvenTerm === null ? `${said} ${words.unsold}` : said;
}

function stepsView(pane: Pane, result: Worked, row: number): View {
  const words = pane.texts.workingCapital.item;
  return html`<table class="ledger" id="capital-steps">
    <caption>
      ${words.steps}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.step}</th>
        <th scope="col" class="number">${words.figure}</th>
      </tr>
    </thead>
    <tbody>
      ${stepsOf(pane, result, row).map(
        ({ name, figure, sign, note }) =>
          html`<tr class=${sign === "=" ? "sum" : nothing}>
            <th scope="row">
              ${name}
              ${note === undefined ? nothing : html`<span class="quiet block">${note}</span>`}
            </th>
            <td>${sign === undefined || sign === "=" ? "" : `${sign} `}${figure}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
