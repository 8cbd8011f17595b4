import { html, nothing } from "lit/html.js";
import { sameBox } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import { checkSection } from "../../list/check-section";
import { columnSelect } from "../../list/column-select";
import { listElsewhere } from "../../list/follow-list";
import type { SecondList } from "../../list/second-list/second-list";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { refusalSentence } from "../../pane/refusal-sentence";
import type { View } from "../../pane/view";
import { button, messageView } from "../../pane/views";
import { openOrderRoles, type OpenOrderRole } from "./open-order-columns";
import {
  openOrderFaults,
  type OpenOrderFault,
  type OpenOrderKind,
  type OpenOrders,
} from "./open-orders";
import { giveUpOpenOrders, takeOpenOrders, takeOpenOrderColumn } from "./take-open-orders";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";

/** What is already ordered, from a list of its own: its place in one line, which opens. */
export function openOrdersView(pane: Pane): View {
  const { columns, openOrders } = reorderPlanPart.of(pane);
  if (columns === null) return nothing;
  const words = pane.texts.reorderPlan.openOrders;
  return fold({
    id: "reorder-open-orders",
    title: words.heading,
    summary: openOrders === null ? words.none : placeName(openOrders.place),
    content: html`${takeView(pane)} ${openOrders === null ? nothing : takenView(pane, openOrders)}`,
  });
}

function takeView(pane: Pane): View {
  const words = pane.texts.reorderPlan.openOrders;
  const other = listElsewhere(pane, reorderPlanTask);
  const { openOrders } = reorderPlanPart.of(pane);
  if (other !== null && openOrders !== null && isSamePlace(other.place, openOrders.place)) {
    return nothing;
  }
  if (other === null) return html`<p class="quiet" id="reorder-open-orders-how">${words.how}</p>`;
  return button(pane, {
    id: "reorder-take-open-orders",
    text: words.take(placeName(other.place)),
    press: () => takeOpenOrders(pane, other),
  });
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && sameBox(one, other);
}

function takenView(pane: Pane, second: SecondList<OpenOrderRole>): View {
  const words = pane.texts.reorderPlan.openOrders;
  const { openOrdersRefusal, result } = reorderPlanPart.of(pane);
  const { list, columns } = second;
  const found = result?.openOrders ?? null;
  return html`${
    openOrdersRefusal === null
      ? nothing
      : messageView(
          pane,
          "warning",
          words.notRead(refusalSentence(pane.texts, openOrdersRefusal)),
          "reorder-open-orders-refusal",
        )
  }
  ${
    list === null
      ? nothing
      : html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
          <legend class="visually-hidden">${words.heading}</legend>
          ${openOrderRoles.map(({ id, isNeeded }) =>
            columnSelect(pane, list, columns, {
              id: `reorder-open-${id}-column`,
              label: words.columns[id],
              none: words.noColumn[isNeeded ? "required" : "optional"],
              chosen: columns.at[id],
              choose: (column) => takeOpenOrderColumn(pane, id, column),
            }),
          )}
        </fieldset>`
  }
  ${found === null ? nothing : foundView(pane, found)}
  ${button(pane, {
    id: "reorder-give-up-open-orders",
    text: words.giveUp,
    kind: "link",
    press: () => giveUpOpenOrders(pane),
  })}`;
}

/** What was read of it, row for row. */
function foundView(pane: Pane, { cells, sorted }: OpenOrders): View {
  const { openOrders: words, check } = pane.texts.reorderPlan;
  const { result, columns } = reorderPlanPart.of(pane);
  const replaces = columns?.at.onOrder !== null && result !== null;
  return html`${replaces ? html`<p id="reorder-open-orders-replace">${words.replaces}</p>` : nothing}
  ${checkSection<OpenOrderRole, OpenOrderFault, OpenOrderKind>(
    pane,
    { prefix: "reorder-open-" },
    {
      ...{ id: "reorder-open-check", at: "reorder-plan-open", taken: words.ledger.counted },
      words: { ...words, cell: check.cell, item: check.item, stands: check.stands },
      ...{ ...sorted, faults: openOrderFaults, rows: cells },
      hasHeader: cells.skip > 0,
      roleOf: (kind) => roleOfKind[kind] ?? "quantity",
      about: () => reorderPlanPart.of(pane).result?.openOrders?.cells,
    },
  )}`;
}

const roleOfKind: Partial<Record<OpenOrderKind, OpenOrderRole>> = {
  ...{ unknownItem: "item", noItem: "item", severalRows: "item" },
  ...{ overdue: "due", noDate: "due", unreadDate: "due", textDate: "due" },
};
