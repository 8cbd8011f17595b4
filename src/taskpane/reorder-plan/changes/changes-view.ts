import { html, nothing } from "lit/html.js";
import { itemName } from "../../list/role-cell";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { openItem } from "../answer/show-items";
import { groupAt, type Planned } from "../plan/plan-list";
import { reorderPlanPart } from "../state";
import { changesWords } from "./changes-words";
import type { PlanChanges } from "./changes";

/** What is new since the last plan, in one line, which opens. */
export function changesView(pane: Pane): View {
  const { result } = reorderPlanPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const { texts, formats } = pane;
  const words = texts.reorderPlan.changes;
  if (result.rows.former === "unread") {
    return html`<p id="reorder-former-unread">${words.unread}</p>`;
  }
  const { changes } = result;
  if (changes === null) return nothing;
  const sentences = changesWords(pane, result, changes);
  return fold({
    id: "reorder-changes",
    title: words.heading(formats.day(changes.day)),
    summary: sentences[0],
    content: html`${sentences.slice(1).map((sentence) => html`<p>${sentence}</p>`)}
    ${changes.moves.length === 0 ? nothing : html`${movesView(pane, changes)} ${itemsView(pane, result, changes)}`}`,
  });
}

function movesView({ texts, formats }: Pane, { moves }: PlanChanges): View {
  const { changes: words, groups, result } = texts.reorderPlan;
  return html`<table class="ledger" id="reorder-moves">
    <caption class="visually-hidden">
      ${words.moves}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.move}</th>
        <th scope="col" class="number">${result.items}</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map(
        ({ from, to, items }) =>
          html`<tr>
            <th scope="row">${words.fromTo(groups[from], groups[to])}</th>
            <td>${formats.whole(items)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function itemsView(pane: Pane, result: Planned, { moved, fromOf }: PlanChanges): View {
  const { changes: words, groups, orders } = pane.texts.reorderPlan;
  const hidden = moved.count - moved.rows.length;
  return html`<table class="ledger" id="reorder-moved">
      <caption class="visually-hidden">
        ${words.items}
      </caption>
      <thead>
        <tr>
          <th scope="col">${orders.item}</th>
          <th scope="col">${words.move}</th>
        </tr>
      </thead>
      <tbody>
        ${moved.rows.map((row) => {
          const [from, to] = [fromOf.get(row), groupAt(result, row)];
          return html`<tr>
            <th scope="row">
              ${button(pane, {
                text: itemName(pane, result.rows, row),
                kind: "link",
                press: () => openItem(pane, row),
              })}
            </th>
            <th scope="row">${from && to ? words.fromTo(groups[from], groups[to]) : nothing}</th>
          </tr>`;
        })}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${words.more(pane.formats.count(hidden))}</p>` : nothing}`;
}
