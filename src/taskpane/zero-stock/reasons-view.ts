import { html, nothing } from "lit/html.js";
import { adviceBy, zeroStockReasons } from "../../engine/policy/zero-stock";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import type { Advised } from "./advise";
import { stockChart } from "./stock-chart";

/** Why the items have their advice: the rules that decided, with the items and the money of each. */
export function reasonsView(pane: Pane, result: Advised): View {
  const { texts, formats } = pane;
  const { reasons, table, why } = texts.zeroStock.result;
  const { byReason, items } = result;
  const hasStock = items.cells.onHand !== undefined;
  const shown = zeroStockReasons.filter((reason) => byReason[reason].items > 0);
  const amount = formats.amounts(shown.map((reason) => byReason[reason].stockValue));
  return html`<h3>${why}</h3>
    ${stockChart(pane, result)}
    <table class="classes" id="zero-reasons">
      <caption class="visually-hidden">
        ${why}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.zeroStock.report.reason}</th>
          <th scope="col">${table.items}</th>
          ${hasStock ? html`<th scope="col">${table.value}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (reason) =>
            html`<tr>
              <th scope="row">
                ${reasons[reason]} <span class="quiet block">${adviceBy[reason]}</span>
              </th>
              <td>${formats.whole(byReason[reason].items)}</td>
              ${hasStock ? html`<td>${amount(byReason[reason].stockValue)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
