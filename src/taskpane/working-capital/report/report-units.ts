import { centsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { capitalCurrency } from "../answer/money";
import type { Worked } from "../work/worked";

/** Cents count only in small sums. */
export function moneyFormat({ totals: { all } }: Pick<Worked, "totals">): string {
  const most = Math.max(Math.abs(all.stock), all.receivables, all.payables, Math.abs(all.need));
  return most < 1000 ? centsFormat : wholeFormat;
}

/** "Tied up, EUR" */
export function inCurrency(
  { texts }: Pick<Pane, "texts">,
  result: Pick<Worked, "rows">,
  header: string,
): string {
  const sign = capitalCurrency(result);
  return sign === "" ? header : texts.report.inUnit(header, sign);
}

/** A cell of a number that may not be known. */
export function known(number: number | null): number | "" {
  return number === null || !Number.isFinite(number) ? "" : number;
}
