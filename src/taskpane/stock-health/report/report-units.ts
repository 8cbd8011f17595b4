import { centsFormat, wholeFormat } from "../../list/report-formats";
import { costCurrency } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";

/** Cents count only in small sums. */
export function moneyFormat({ totals }: Judged): string {
  return totals.all.money < 1000 ? centsFormat : wholeFormat;
}

/** Units are shown whole where the stock holds no part of one: what is excess of it may be one. */
export const unitsFormat = "#,##0.#";

/** "Money, EUR" */
export function headerInCurrency(
  { texts }: Pick<Pane, "texts">,
  { rows }: Judged,
  header: string,
): string {
  const sign = costCurrency(rows);
  return sign === "" ? header : texts.report.inUnit(header, sign);
}
