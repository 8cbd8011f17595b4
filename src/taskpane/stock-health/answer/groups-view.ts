import { html, nothing } from "lit/html.js";
import { sumOf } from "../../../engine/compensated-sum";
import type { HealthTotal } from "../../../engine/stock-health/health-totals";
import { stockParts } from "../../../engine/stock-health/stock-parts";
import { plainName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { groupRoles, type GroupRole } from "../columns/column-role";
import { stockHealthPart } from "../state";
import { changeEntries } from "../work/judge-stock";
import type { Judged } from "../work/judged";

const shownFirst = 10;

/** The same by class, group, location or supplier, whichever the list has. */
export function groupsView(pane: Pane): View {
  const { result } = stockHealthPart.of(pane);
  if (result === null || result.ledger.taken === 0 || result.groupBy === null) return nothing;
  const words = pane.texts.stockHealth.groups;
  return section(
    "health-groups",
    words.heading(nameOf(pane, result, result.groupBy)),
    html`${chooseView(pane, result)} ${tableView(pane, result)}`,
  );
}

function nameOf({ texts }: Pane, { rows }: Judged, role: GroupRole): string {
  return plainName(texts, rows.list, rows.columns, rows.columns.at[role] ?? 0);
}

/** Where the list can be told apart in several ways. */
function chooseView(pane: Pane, result: Judged): View {
  const { at } = result.rows.columns;
  const roles = groupRoles.filter((role) => at[role] !== null);
  if (roles.length < 2) return nothing;
  const choose = (event: Event) =>
    changeEntries(pane, { groupBy: (event.target as HTMLSelectElement).value as GroupRole });
  return html`<label class="field">
    <span>${pane.texts.stockHealth.groups.by}</span>
    <select id="health-group-by" ?disabled=${pane.store.state.busy} @change=${choose}>
      ${roles.map(
        (role) =>
          html`<option value=${role} ?selected=${role === result.groupBy}>
            ${nameOf(pane, result, role)}
          </option>`,
      )}
    </select>
  </label>`;
}

function tableView(pane: Pane, { totals }: Judged): View {
  const { texts, formats } = pane;
  const words = texts.stockHealth.groups;
  const { showsAllGroups } = stockHealthPart.of(pane);
  const groups = [...totals.groups].sort(([, one], [, other]) => other.money - one.money);
  const shown = showsAllGroups ? groups : groups.slice(0, shownFirst);
  const amount = formats.amounts(shown.map(([, total]) => total.money));
  return html`<table class="ledger" id="health-groups" aria-labelledby="health-groups-heading">
      <thead>
        <tr>
          <th scope="col">${words.group}</th>
          <th scope="col" class="number">${words.money}</th>
          <th scope="col" class="number">${words.notWorking}</th>
          <th scope="col" class="number">${words.share}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(([name, total]) => {
          const idle = notWorking(total);
          return html`<tr>
            <th scope="row">
              ${name ?? words.none}
              <span class="quiet block">${texts.words.items(formats.count(total.items))}</span>
            </th>
            <td>${amount(total.money)}</td>
            <td>${amount(idle)}</td>
            <td>${formats.share(total.money > 0 ? idle / total.money : 0)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      shown.length < groups.length
        ? button(pane, {
            id: "health-groups-more",
            text: words.more(formats.count(groups.length)),
            press: () => {
              stockHealthPart.change(pane, { showsAllGroups: true });
              pane.focus("health-groups-heading");
            },
          })
        : nothing
    }`;
}

function notWorking({ parts }: HealthTotal): number {
  return sumOf(stockParts.filter((part) => part !== "working").map((part) => parts[part].money));
}
