import { say, type Pane } from "../../pane/pane";
import { readNumber } from "../../reading/cells/read-number";
import { planAgain } from "../plan/make-plan";
import { canHold, isOrder } from "./own-orders";
import { orderKey } from "../rows/rows";
import { reorderPlanPart } from "../state";

/** The user orders so many of an item; nothing typed takes it back. */
export async function orderInstead(pane: Pane, row: number, entry: string): Promise<void> {
  const { result, ownOrders } = reorderPlanPart.of(pane);
  if (result === null) return;
  const words = pane.texts.reorderPlan.own;
  if (entry.trim() === "") return takeBackOrder(pane, row);
  const units = readNumber(entry.trim(), pane.formats.decimalSign);
  if (units === null || !isOrder(units)) {
    reorderPlanPart.change(pane, { ownOrderProblem: words.noNumber });
    return;
  }
  const key = orderKey(result.rows, row);
  if (!canHold(ownOrders, key)) {
    reorderPlanPart.change(pane, { ownOrderProblem: key === "" ? words.noName : words.tooMany });
    return;
  }
  await change(pane, new Map(ownOrders).set(key, units));
}

export async function takeBackOrder(pane: Pane, row: number): Promise<void> {
  const { result, ownOrders } = reorderPlanPart.of(pane);
  if (result === null) return;
  const others = new Map(ownOrders);
  others.delete(orderKey(result.rows, row));
  await change(pane, others);
}

export async function takeBackAllOrders(pane: Pane): Promise<void> {
  pane.focus("reorder-result-heading");
  await change(pane, new Map());
}

async function change(pane: Pane, ownOrders: ReadonlyMap<string, number>): Promise<void> {
  reorderPlanPart.change(pane, { ownOrders, ownOrderProblem: null });
  say(pane, "");
  await planAgain(pane);
}
