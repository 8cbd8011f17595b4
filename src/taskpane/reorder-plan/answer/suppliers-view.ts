import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { moreView } from "./more-view";
import { supplierNotes } from "./supplier-notes";
import type { Planned } from "../plan/plan-list";
import { howPaid } from "../payments/payment-words";
import { reorderPlanPart } from "../state";
import type { SupplierOrder } from "../plan/suppliers";
import { openSupplier } from "../supplier-limits/change-limits";
import { ownLimitsView, supplierLimitsView } from "../supplier-limits/limits-view";

const [shownFirst, mostShown] = [10, 200];

/** What is ordered of each supplier, held against its least order value. */
export function suppliersView(pane: Pane): View {
  const { result, showsAllSuppliers } = reorderPlanPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.reorderPlan.suppliers;
  const missing = missingView(pane, result);
  const { suppliers } = result;
  if (suppliers.length === 0) return missing;
  const { formats } = pane;
  const shown = suppliers.slice(0, showsAllSuppliers ? mostShown : shownFirst);
  const amount = formats.amounts(shown.map(({ money }) => money));
  return section(
    "reorder-suppliers",
    words.heading,
    html`${missing} ${ownLimitsView(pane)}
      <p class="quiet">${words.how}</p>
      ${howPaidView(pane, result)}
      <table class="ledger" id="reorder-suppliers" aria-labelledby="reorder-suppliers-heading">
        <thead>
          <tr>
            <th scope="col">${words.supplier}</th>
            <th scope="col" class="number">${words.items}</th>
            <th scope="col" class="number">${words.money}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((supplier, place) => rowView(pane, result, supplier, place, amount))}
        </tbody>
      </table>
      ${moreView(pane, {
        ...{ id: "reorder-suppliers-more", shown: shown.length, words },
        ...{ most: Math.min(mostShown, suppliers.length), all: suppliers.length },
        press: () => {
          reorderPlanPart.change(pane, { showsAllSuppliers: true });
          pane.focus("reorder-suppliers-heading");
        },
      })}`,
  );
}

function howPaidView(pane: Pane, result: Planned): View {
  const how = howPaid(pane, result);
  return how === null ? nothing : html`<p class="quiet" id="reorder-how-paid">${how}</p>`;
}

/** Of a supplier more is shown with a press: what is asked of its order. */
function rowView(
  pane: Pane,
  result: Planned,
  supplier: SupplierOrder,
  place: number,
  amount: (money: number) => string,
): View {
  const said = supplierNotes(pane, result, supplier);
  const { openedSupplier } = reorderPlanPart.of(pane);
  const isOpen = openedSupplier === supplier.key;
  const { suppliers: words, orders } = pane.texts.reorderPlan;
  return html`<tr>
      <th scope="row">
        ${button(pane, {
          id: `reorder-supplier-${place}`,
          text: supplier.name || words.none,
          kind: "link",
          expanded: isOpen,
          press: () => openSupplier(pane, supplier.key),
        })}
        ${said.length === 0 ? nothing : html`<span class="quiet block">${said.reduce(orders.both)}</span>`}
      </th>
      <td>${pane.formats.whole(supplier.items)}</td>
      <td>${amount(supplier.money)}</td>
    </tr>
    ${
      isOpen
        ? html`<tr>
            <td colspan="3" class="form">${supplierLimitsView(pane, result, supplier)}</td>
          </tr>`
        : nothing
    }`;
}

/** What a limit that was entered still needs. */
function missingView(pane: Pane, { settings, rows, suppliers }: Planned): View {
  const words = pane.texts.reorderPlan.suppliers;
  const { supplier, size } = rows.columns.at;
  const { supplierMinimum, container } = rows.columns.at;
  const asksSupplier =
    (settings.supplierMinimum ?? settings.container ?? supplierMinimum ?? container) !== null;
  if (asksSupplier && supplier === null) {
    return html`<p id="reorder-no-supplier">${words.noColumn}</p>`;
  }
  const asksSize =
    settings.container !== null || suppliers.some(({ container }) => (container ?? 0) > 0);
  return asksSize && size === null ? html`<p id="reorder-no-size">${words.noSize}</p>` : nothing;
}
