import { columnCurrency } from "../../list/column-currency";
import type { Pane } from "../../pane/pane";
import type { Planned } from "../plan/plan-list";

/** Orders are told in the money of the unit cost. */
export function planCurrency({ rows: { list, columns } }: Pick<Planned, "rows">): string {
  return columnCurrency(list, columns, columns.at.unitCost);
}

/** "USD 48,200" */
export function moneyText(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  result: Pick<Planned, "rows">,
  amount: number,
): string {
  return texts.words.money(planCurrency(result), formats.headline(amount));
}
