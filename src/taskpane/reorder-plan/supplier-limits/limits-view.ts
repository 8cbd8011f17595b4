import { html, nothing } from "lit/html.js";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { moneyText } from "../../list/money-text";
import type { Planned } from "../plan/plan-list";
import type { SupplierOrder } from "../plan/suppliers";
import { reorderPlanPart } from "../state";
import { enterLimit, takeBackAllLimits } from "./change-limits";
import { limitsOf, type SupplierLimits } from "./supplier-limits";

/** What is asked of an order to one supplier, where that differs from what is asked of all. */
export function supplierLimitsView(
  pane: Pane,
  result: Planned,
  { key, inRows }: SupplierOrder,
): View {
  const { ownLimits, ownLimitProblem } = reorderPlanPart.of(pane);
  const words = pane.texts.reorderPlan.supplierLimits;
  const common = commonLimits(result);
  const usual = limitsOf(inRows, common);
  const shown = (which: keyof SupplierLimits, limit: number) =>
    which === "minimum" ? moneyText(pane, result, limit) : pane.formats.number(limit);
  const field = (which: keyof SupplierLimits) => {
    const own = ownLimits.get(key)?.[which] ?? null;
    const limit = usual[which];
    const source = inRows[which] === null ? words.usual : words.inRows;
    const what = `reorder-supplier-${which}-what`;
    return html`${numberField({
        id: `reorder-supplier-${which}`,
        label: words.fields[which],
        value: own === null ? "" : pane.formats.entry(own),
        what,
        problem: ownLimitProblem?.which === which ? ownLimitProblem.problem : undefined,
        change: (entry) => enterLimit(pane, key, which, entry),
      })}
      <p class="quiet" id=${what}>
        ${limit === null ? words.noUsual : source(shown(which, limit))}
      </p>`;
  };
  return html`<div id="reorder-supplier-limits">${field("minimum")} ${field("container")}</div>`;
}

/** What is asked of each supplier of which nothing else is said. */
export function commonLimits({ settings }: Pick<Planned, "settings">): SupplierLimits {
  return { minimum: settings.supplierMinimum, container: settings.container };
}

/** How many suppliers have limits of their own; all of them can be taken back. */
export function ownLimitsView(pane: Pane): View {
  const { ownLimits } = reorderPlanPart.of(pane);
  if (ownLimits.size === 0) return nothing;
  const words = pane.texts.reorderPlan.supplierLimits;
  return html`<p id="reorder-own-limits">
    ${words.count(pane.formats.count(ownLimits.size))}
    ${button(pane, {
      id: "reorder-take-back-limits",
      text: words.takeBackAll,
      kind: "link",
      press: () => takeBackAllLimits(pane),
    })}
  </p>`;
}
