import { html, nothing } from "lit/html.js";
import { itemName } from "../../list/role-cell";
import { say, type Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { ownOrdersView } from "../own-orders/order-instead-view";
import { isBeside } from "../plan/money-beside";
import { isOverridden, orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { moreView } from "./more-view";
import { openItem, showGroup } from "./show-items";
import { foremostRows, moneyShown, type ForemostRows } from "../report/sorted-rows";
import { reorderPlanPart } from "../state";
import { urgencySentence } from "./when";

const shownFirst = 20;

/** What is to be ordered, item by item; or the items of the group that was chosen. */
export function ordersView(pane: Pane): View {
  const { result, shown } = reorderPlanPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const { orders: words, groups } = pane.texts.reorderPlan;
  const foremost = foremostRows(result, shown);
  return section(
    "reorder-orders",
    shown === null ? words.heading : words.ofGroup(groups[shown]),
    html`${ownOrdersView(pane)}
    ${
      shown === null
        ? nothing
        : button(pane, {
            id: "reorder-all-orders",
            text: words.toAll,
            kind: "link",
            press: () => showGroup(pane, null),
          })
    }
    ${foremost.count === 0 ? html`<p id="reorder-none">${words.none}</p>` : tableView(pane, result, foremost)}`,
  );
}

function tableView(pane: Pane, result: Planned, { rows, count: all }: ForemostRows): View {
  const words = pane.texts.reorderPlan.orders;
  const { showsAll, shown: group } = reorderPlanPart.of(pane);
  const shown = showsAll ? rows : rows.slice(0, shownFirst);
  const moneyOf = (row: number) => moneyShown(result, group, row);
  const amount = pane.formats.amounts(shown.map(moneyOf));
  return html`<table class="candidates" id="reorder-list" aria-labelledby="reorder-orders-heading">
      <thead>
        <tr>
          <th scope="col">${words.item}</th>
          <th scope="col" class="number">${words.order}</th>
          <th scope="col" class="number">${isBeside(group) ? words.beside[group] : words.money}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((row, place) => rowView(pane, result, row, place, amount(moneyOf(row))))}
      </tbody>
    </table>
    ${moreView(pane, {
      ...{ id: "reorder-more", shown: shown.length, most: rows.length, all, words },
      press: () => {
        reorderPlanPart.change(pane, { showsAll: true });
        say(pane, "");
        pane.focus(`reorder-item-${shownFirst}`);
      },
    })}`;
}

function rowView(pane: Pane, result: Planned, row: number, place: number, money: string): View {
  return html`<tr>
    <th scope="row">
      ${button(pane, {
        id: `reorder-item-${place}`,
        text: itemName(pane, result.rows, row),
        kind: "link",
        press: () => openItem(pane, row),
      })}
      <span class="quiet block">
        ${urgencySentence(pane, result, row)} ${settledView(pane, result, row)}
      </span>
      ${
        isOverridden(result, row)
          ? html`<span class="block"
              >${pane.texts.reorderPlan.own.mark(pane.formats.number(result.proposal[row]))}</span
            >`
          : nothing
      }
    </th>
    <td class="number">${pane.formats.number(orderOf(result, row))}</td>
    <td class="number">${money}</td>
  </tr>`;
}

/** What the supplier's minimum or the budget has made of the proposal. */
function settledView({ texts, formats }: Pane, result: Planned, row: number): View {
  const { order, proposal } = result;
  if (order[row] === proposal[row] || isOverridden(result, row)) return nothing;
  const words = texts.reorderPlan.orders;
  const proposed = formats.number(proposal[row]);
  const said = order[row] < proposal[row] ? words.cut(proposed) : words.raised(proposed);
  return html`<br />${said}`;
}
