import type { Pane } from "../../pane/pane";
import { moneyText } from "../../list/money-text";
import type { Planned } from "../plan/plan-list";

/** "37 of 410 items need an order today: USD 48,200." */
export function headline(pane: Pick<Pane, "texts" | "formats">, result: Planned): string {
  const { orders, ledger } = result;
  const { formats, texts } = pane;
  return texts.reorderPlan.result.headline(
    formats.count(orders.items),
    formats.count(ledger.taken),
    moneyText(pane, result, orders.money),
  );
}

/** How many are out, and how many will be whatever is done today; null where none is. */
export function urgency(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { groups }: Planned,
): string | null {
  const { out, late } = groups;
  if (out.items + late.items === 0) return null;
  const { outAndLate } = texts.reorderPlan.result;
  return outAndLate(formats.count(out.items), formats.count(late.items));
}
