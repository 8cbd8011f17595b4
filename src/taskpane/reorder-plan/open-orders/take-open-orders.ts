import type { FoundList } from "../../../workbook/excel/types";
import type { SecondList } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { belowTitles } from "../../reading/headers/below-titles";
import { planAgain } from "../plan/make-plan";
import { guessOpenOrders, type OpenOrderRole } from "./open-order-columns";
import { reorderPlanPart } from "../state";

/** The selected list holds what is already ordered: it is read, and the plan follows. */
export function takeOpenOrders(pane: Pane, selected: FoundList): Promise<void> {
  const list = belowTitles(selected);
  return change(pane, { place: list.place, columns: guessOpenOrders(list), list });
}

export function takeOpenOrderColumn(
  pane: Pane,
  id: OpenOrderRole,
  column: number | null,
): Promise<void> {
  const { openOrders } = reorderPlanPart.of(pane);
  if (openOrders === null) return Promise.resolve();
  const { columns } = openOrders;
  return change(pane, {
    ...openOrders,
    columns: { ...columns, at: { ...columns.at, [id]: column } },
  });
}

export function giveUpOpenOrders(pane: Pane): Promise<void> {
  pane.focus("reorder-open-orders-heading");
  return change(pane, null);
}

async function change(pane: Pane, openOrders: SecondList<OpenOrderRole> | null): Promise<void> {
  reorderPlanPart.change(pane, { openOrders, openOrdersRefusal: null });
  await planAgain(pane, true);
}
