import { html, nothing } from "lit/html.js";
import { itemName, selectItems } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { stockHealthPart } from "../state";
import type { Judged } from "../work/judged";
import { judgedAt } from "../work/judged-at";
import { countIn, largestIn, rowsIn, worstPart, type ShownPart } from "./part-rows";
import { openItem } from "./show-items";

/** The items with the most money in the part that was chosen, else in the worst that has any. */
export function largestView(pane: Pane): View {
  const { result, shown: chosen } = stockHealthPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const shown = chosen ?? worstPart(result);
  const { largest: words, parts } = pane.texts.stockHealth;
  if (shown === null) return nothing;
  const group = groupName(pane, result, shown);
  const rows = largestIn(result, shown);
  return section(
    "health-largest",
    group === null ? words.heading(parts[shown.part]) : words.headingOf(parts[shown.part], group),
    rows.length === 0
      ? html`<p id="health-largest-none">${words.none}</p>`
      : html`${tableView(pane, result, shown, rows)} ${allView(pane, result, shown, rows.length)}`,
  );
}

function groupName({ texts }: Pane, { totals }: Judged, { group }: ShownPart): string | null {
  if (group === null) return null;
  return String([...totals.groups.keys()][group] ?? texts.charts.stockParts.noGroup);
}

function tableView(pane: Pane, result: Judged, { part }: ShownPart, rows: number[]): View {
  const words = pane.texts.stockHealth.largest;
  const { formats } = pane;
  const money = formats.amounts(rows.map((row) => result.money[part][row]));
  return html`<table class="candidates" id="health-list" aria-labelledby="health-largest-heading">
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        <th scope="col" class="number">${words.units}</th>
        <th scope="col" class="number">${words.money}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, place) =>
          html`<tr>
            <th scope="row">
              ${button(pane, {
                id: `health-item-${place}`,
                text: itemName(pane, result.rows, row),
                kind: "link",
                press: () => openItem(pane, row),
              })}
            </th>
            <td class="number">${formats.amount(judgedAt(result, row).parts.units[part])}</td>
            <td class="number">${money(result.money[part][row])}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** All items of the part, not only those that are shown, in the sheet itself. */
function allView(pane: Pane, result: Judged, shown: ShownPart, listed: number): View {
  const all = countIn(result, shown);
  const words = pane.texts.stockHealth.largest;
  const about = () => stockHealthPart.of(pane).result?.rows;
  return html`${
    all > listed
      ? html`<p class="quiet">
          ${words.ofAll(pane.formats.count(listed), pane.formats.count(all))}
        </p>`
      : nothing
  }
  ${button(pane, {
    id: "health-select",
    text: words.select(pane.formats.count(all)),
    kind: "link",
    press: () =>
      selectItems(pane, result.rows, rowsIn(result, shown), "stock-health-result", about),
  })}`;
}
