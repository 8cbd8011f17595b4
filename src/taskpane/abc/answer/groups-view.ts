import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { groupName } from "./group-name";
import { groupsView } from "./groups-chart";
import { showGroup } from "./show-group";
import type { Result } from "../classes/result";

/** A pane is no place for more; the report has them all. */
const mostRows = 20;

/** What each group holds; its name leads to its own table and chart. */
export function groupsTableView(pane: Pane, result: Result): View {
  const { groups, total } = result;
  const { texts, formats } = pane;
  const words = texts.look.groups;
  const shown = groups.slice(0, mostRows);
  const hidden = groups.length - shown.length;
  const amount = formats.amounts(shown.map((group) => group.total));
  return html`${groupsView(pane, result)}
    <table class="classes" id="groups-table">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.group}</th>
          ${["A", "B", "C"].map((name) => html`<th scope="col">${name}</th>`)}
          <th scope="col">${texts.look.table.value}</th>
          <th scope="col">${texts.look.table.valueShare}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (group, k) =>
            html`<tr>
              <th scope="row">
                ${button(pane, {
                  text: groupName(pane, group),
                  kind: "link",
                  press: () => showGroup(pane, k),
                })}
              </th>
              ${group.summary.map(({ items }) => html`<td>${formats.whole(items)}</td>`)}
              <td>${amount(group.total)}</td>
              <td>${formats.share(total > 0 ? group.total / total : 0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${words.more(formats.count(hidden))}</p>` : nothing}
    <p class="quiet">${words.chooseForChart}</p>`;
}
