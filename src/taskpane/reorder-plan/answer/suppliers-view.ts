import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { moneyText } from "../../list/money-text";
import type { Planned } from "../plan/plan-list";
import { reorderPlanPart } from "../state";
import type { SupplierOrder } from "../plan/suppliers";

const shownFirst = 10;

/** What is ordered of each supplier, held against its least order value. */
export function suppliersView(pane: Pane): View {
  const { result, showsAllSuppliers } = reorderPlanPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.reorderPlan.suppliers;
  const missing = missingView(pane, result);
  const ordered = result.suppliers.filter(({ items, obstacle }) => items > 0 || obstacle !== null);
  if (ordered.length === 0) return missing;
  const { formats } = pane;
  const shown = showsAllSuppliers ? ordered : ordered.slice(0, shownFirst);
  const amount = formats.amounts(shown.map(({ money }) => money));
  return section(
    "reorder-suppliers",
    words.heading,
    html`${missing}
      <table class="ledger" id="reorder-suppliers" aria-labelledby="reorder-suppliers-heading">
        <thead>
          <tr>
            <th scope="col">${words.supplier}</th>
            <th scope="col" class="number">${words.items}</th>
            <th scope="col" class="number">${words.money}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((supplier) => rowView(pane, result, supplier, amount))}
        </tbody>
      </table>
      ${
        shown.length < ordered.length
          ? button(pane, {
              id: "reorder-suppliers-more",
              text: words.more(formats.count(ordered.length)),
              press: () => {
                reorderPlanPart.change(pane, { showsAllSuppliers: true });
                pane.focus("reorder-suppliers-heading");
              },
            })
          : nothing
      }`,
  );
}

function rowView(
  pane: Pane,
  result: Planned,
  supplier: SupplierOrder,
  amount: (money: number) => string,
): View {
  const said = supplierNotes(pane, result, supplier);
  return html`<tr>
    <th scope="row">
      ${supplier.name || pane.texts.reorderPlan.suppliers.none}
      ${said.length === 0 ? nothing : html`<span class="quiet block">${said.reduce(pane.texts.reorderPlan.orders.both)}</span>`}
    </th>
    <td>${pane.formats.whole(supplier.items)}</td>
    <td>${amount(supplier.money)}</td>
  </tr>`;
}

/** How the order came to its supplier's minimum and its containers, or why it did not. */
export function supplierNotes(
  pane: Pick<Pane, "texts" | "formats">,
  result: Planned,
  { daysAdded, obstacle, containers, tooLarge, money }: SupplierOrder,
): string[] {
  const { texts, formats } = pane;
  const words = texts.reorderPlan.suppliers;
  const { supplierMinimum } = result.settings;
  const least = supplierMinimum === null ? "" : moneyText(pane, result, supplierMinimum);
  const days = formats.count(daysAdded);
  const said: string[] = [];
  if (obstacle !== null) said.push(words.obstacles[obstacle](least));
  else if (supplierMinimum !== null && money < supplierMinimum) said.push(words.below(least));
  else if (daysAdded > 0) {
    said.push(containers > 0 ? words.addedForContainer(days) : words.added(days, least));
  }
  if (containers > 0) said.push(words.containers(formats.count(containers)));
  if (tooLarge > 0) said.push(words.tooLarge(formats.count(tooLarge)));
  return said;
}

/** What a limit that was entered still needs. */
function missingView(pane: Pane, { settings, rows }: Planned): View {
  const words = pane.texts.reorderPlan.suppliers;
  const { supplier, size } = rows.columns.at;
  const asksSupplier = settings.supplierMinimum !== null || settings.container !== null;
  if (asksSupplier && supplier === null) {
    return html`<p id="reorder-no-supplier">${words.noColumn}</p>`;
  }
  return settings.container !== null && size === null
    ? html`<p id="reorder-no-size">${words.noSize}</p>`
    : nothing;
}
