import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { valueCurrency } from "../columns/value-currency";
import { itemName } from "../rows/item-name";
import { className, type Result } from "../classes/result";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { button, messageAt } from "../../pane/views";
import { showItem } from "./show-item";
import type { View } from "../../pane/view";

/** The items of most value; the report has them all. */
const shownItems = 10;

/** Who changed class since the last run, and the money involved. */
export function changesView(pane: Pane, result: Result): View {
  const { changes, before } = result;
  const { checked } = abc.of(pane);
  if (checked?.former === "unread") {
    return html`<p id="former-unread">${pane.texts.look.changes.unread}</p>`;
  }
  if (changes === null || before === null || checked === null) return nothing;
  const { texts, formats } = pane;
  const currency = valueCurrency(checked.list, checked.columns);
  const money = (amount: string) => texts.words.money(currency, amount);
  const words = texts.look.changes;
  return fold({
    id: "changes",
    title: words.heading,
    summary:
      changes.moved.length === 0
        ? words.none
        : words.short(formats.count(changes.moved.length), money(formats.headline(changes.value))),
    content: html`<p id="changes-sum">
        ${
          changes.moved.length === 0
            ? words.none
            : words.sum(formats.count(changes.moved.length), money(formats.amount(changes.value)))
        }
        ${changes.added > 0 ? words.added(formats.count(changes.added)) : nothing}
        ${changes.gone > 0 ? words.gone(formats.count(changes.gone)) : nothing}
        ${changes.otherLines ? words.otherLines : nothing}
      </p>
      ${changes.moved.length === 0 ? nothing : html`${movesView(pane, result)} ${itemsView(pane, result, before)}`}`,
  });
}

function movesView({ texts, formats }: Pane, { changes }: Result): View {
  const words = texts.look.changes;
  const amount = formats.amounts(changes?.moves.map(({ value }) => value) ?? []);
  return html`<table class="classes" id="moves-table">
    <caption class="visually-hidden">
      ${words.movesCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.move}</th>
        <th scope="col">${texts.look.table.items}</th>
        <th scope="col">${texts.look.table.value}</th>
      </tr>
    </thead>
    <tbody>
      ${changes?.moves.map(
        ({ from, to, items, value }) =>
          html`<tr>
            <th scope="row">${words.fromTo(from, to)}</th>
            <td>${formats.whole(items)}</td>
            <td>${amount(value)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function itemsView(pane: Pane, result: Result, before: (string | null)[]): View {
  const { texts, formats } = pane;
  const { checked } = abc.of(pane);
  const words = texts.look.changes;
  const { moved } = result.changes ?? { moved: new Uint32Array() };
  if (checked === null) return nothing;
  const { values } = result.items;
  const shown = Array.from(moved.subarray(0, shownItems));
  const hidden = moved.length - shown.length;
  const amount = formats.amounts(shown.map((item) => values[item]));
  return html`<table class="changes" id="changed-items">
      <caption class="visually-hidden">
        ${words.itemsCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.check.item}</th>
          <th scope="col">${words.move}</th>
          <th scope="col" class="number">${texts.look.table.value}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (item) =>
            html`<tr>
              <td>
                ${button(pane, {
                  text: itemName(texts, checked.rows, result.items, item),
                  kind: "link",
                  press: () => showItem(pane, result, item, "changes"),
                })}
              </td>
              <td>${words.fromTo(before[item] ?? "", className(result, item))}</td>
              <td class="number">${amount(values[item])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${words.more(formats.count(hidden))}</p>` : nothing}
    ${messageAt(pane, "changes")}`;
}
