import { html, nothing } from "lit/html.js";
import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import type { Judged } from "../work/judged";
import { showPart } from "./show-items";

/** Each part with its items, money, share, and what a year of keeping it costs. */
export function partsView(pane: Pane, result: Judged): View {
  const { texts, formats } = pane;
  const words = texts.stockHealth.result;
  const { all } = result.totals;
  const parts = stockParts.map((part) => all.parts[part]);
  const money = formats.amounts([all.money, ...parts.map((part) => part.money)]);
  const cost = formats.amounts([all.carryingCost, ...parts.map((part) => part.carryingCost)]);
  const share = (part: number) => formats.share(all.money > 0 ? part / all.money : 0);
  return html`<table class="ledger" id="health-parts">
    <caption class="visually-hidden">
      ${words.parts}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.part}</th>
        <th scope="col" class="number">${words.money}</th>
        <th scope="col" class="number">${words.share}</th>
        <th scope="col" class="number">${words.keeping}</th>
      </tr>
    </thead>
    <tbody>
      ${stockParts.map((part) => {
        const total = all.parts[part];
        return html`<tr>
          <th scope="row">${partName(pane, result, part)} ${itemsView(pane, total.items)}</th>
          <td>${money(total.money)}</td>
          <td>${share(total.money)}</td>
          <td>${cost(total.carryingCost)}</td>
        </tr>`;
      })}
      <tr class="sum">
        <th scope="row">${words.all} ${itemsView(pane, all.items)}</th>
        <td>${money(all.money)}</td>
        <td>${share(all.money)}</td>
        <td>${cost(all.carryingCost)}</td>
      </tr>
    </tbody>
  </table>`;
}

/** Its largest items are shown with a press, where it has any. */
function partName(pane: Pane, { totals }: Judged, part: StockPart): View {
  const name = pane.texts.stockHealth.parts[part];
  if (totals.all.parts[part].items === 0) return html`${name}`;
  return button(pane, {
    id: `health-part-${part}`,
    text: name,
    kind: "link",
    press: () => showPart(pane, { part, group: null }),
  });
}

function itemsView({ texts, formats }: Pane, items: number): View {
  if (items === 0) return nothing;
  return html`<span class="quiet block">${texts.words.items(formats.count(items))}</span>`;
}
