import { centsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { costCurrency } from "../../list/money-text";
import type { Planned } from "../plan/plan-list";

/** Cents count only in small sums. */
export function moneyFormat({ orders }: Planned): string {
  return orders.money < 1000 ? centsFormat : wholeFormat;
}

/** Where no stock holds a part of a unit, no order does. */
export function unitsFormat({ rows }: Planned): string {
  return rows.unitsAreWhole ? wholeFormat : "General";
}

/** "Money, EUR" */
export function headerInCurrency({ texts }: Pane, result: Planned, header: string): string {
  const sign = costCurrency(result.rows);
  return sign === "" ? header : texts.report.inUnit(header, sign);
}
