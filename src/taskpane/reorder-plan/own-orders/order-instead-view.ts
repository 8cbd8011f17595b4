import { html, nothing } from "lit/html.js";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, messageView } from "../../pane/views";
import { orderInstead, takeBackAllOrders, takeBackOrder } from "./order-instead";
import { isOverridden, orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { planRow } from "../plan/plan-row";
import { reorderPlanPart } from "../state";
import { limitsBroken } from "../rows/limits-broken";

/** What the user orders instead of what is proposed, and what that goes against. */
export function orderInsteadView(pane: Pane, result: Planned, row: number): View {
  const words = pane.texts.reorderPlan.own;
  const { formats } = pane;
  const { ownOrderProblem } = reorderPlanPart.of(pane);
  const isOwn = isOverridden(result, row);
  const broken = isOwn
    ? limitsBroken(planRow(result.rows, row, result.settings).facts, orderOf(result, row))
    : [];
  return html`${numberField({
    id: "reorder-order-instead",
    label: words.field,
    value: isOwn ? formats.entry(orderOf(result, row)) : "",
    problem: ownOrderProblem ?? undefined,
    change: (entry) => orderInstead(pane, row, entry),
  })}
  ${
    isOwn
      ? html`<p id="reorder-own-order">
          ${words.proposed(formats.number(result.proposal[row]))}
          ${button(pane, {
            id: "reorder-take-back-order",
            text: words.takeBack,
            kind: "link",
            press: () => takeBackOrder(pane, row),
          })}
        </p>`
      : nothing
  }
  ${broken.map(([limit, units]) =>
    messageView(
      pane,
      "warning",
      words.broken[limit](formats.number(units)),
      `reorder-broken-${limit}`,
    ),
  )}`;
}

/** How many orders are the user's own; all of them can be taken back. */
export function ownOrdersView(pane: Pane): View {
  const { ownOrders } = reorderPlanPart.of(pane);
  if (ownOrders.size === 0) return nothing;
  const words = pane.texts.reorderPlan.own;
  return html`<p id="reorder-own-orders">
    ${words.count(pane.formats.count(ownOrders.size))}
    ${button(pane, {
      id: "reorder-take-back-orders",
      text: words.takeBackAll,
      kind: "link",
      press: () => takeBackAllOrders(pane),
    })}
  </p>`;
}
