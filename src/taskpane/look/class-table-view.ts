import { html } from "lit/html.js";
import type { Pane } from "../state/pane";
import type { View } from "../state/views";
import type { Result } from "./classify";

/** Class, items, share of items, value, share of value. */
export function classTableView({ texts, formats }: Pane, result: Result): View {
  const { table } = texts.look;
  const total = {
    class: table.total,
    items: result.items.count,
    itemShare: 1,
    value: result.total,
    valueShare: 1,
  };
  const row = (summary: typeof total) =>
    html`<td>${formats.whole(summary.items)}</td>
      <td>${formats.share(summary.itemShare)}</td>
      <td>${formats.amount(summary.value)}</td>
      <td>${formats.share(summary.valueShare)}</td>`;
  return html`<table class="classes" id="class-table">
    <caption class="visually-hidden">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${table.class}</th>
        <th scope="col">${table.items}</th>
        <th scope="col">${table.itemShare}</th>
        <th scope="col">${table.value}</th>
        <th scope="col">${table.valueShare}</th>
      </tr>
    </thead>
    <tbody>
      ${result.summary.map(
        (summary) =>
          html`<tr>
            <th scope="row">${summary.class}</th>
            ${row(summary)}
          </tr>`,
      )}
      <tr class="sum">
        <th scope="row">${total.class}</th>
        ${row(total)}
      </tr>
    </tbody>
  </table>`;
}
