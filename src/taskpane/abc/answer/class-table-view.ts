import { sumOf } from "../../../engine/compensated-sum";
import { html } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { ClassSummary } from "../../../engine/classification/class-summary";

/** Class, items, share of items, value, share of value. */
export function classTableView({ texts, formats }: Pane, summary: ClassSummary[]): View {
  const { table } = texts.look;
  const sum = (numberOf: (each: ClassSummary) => number) => sumOf(summary.map(numberOf));
  const total = {
    class: table.total,
    items: sum(({ items }) => items),
    itemShare: 1,
    value: sum(({ value }) => value),
    valueShare: sum(({ valueShare }) => valueShare) > 0 ? 1 : 0,
  };
  const amount = formats.amounts([...summary, total].map(({ value }) => value));
  const row = (each: Omit<ClassSummary, "class">) =>
    html`<td>${formats.whole(each.items)}</td>
      <td>${formats.share(each.itemShare)}</td>
      <td>${amount(each.value)}</td>
      <td>${formats.share(each.valueShare)}</td>`;
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
      ${summary.map(
        (each) =>
          html`<tr>
            <th scope="row">${each.class}</th>
            ${row(each)}
          </tr>`,
      )}
      <tr class="sum">
        <th scope="row">${total.class}</th>
        ${row(total)}
      </tr>
    </tbody>
  </table>`;
}
