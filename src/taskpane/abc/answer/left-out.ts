import { fates } from "../rows/fates";
import { valueCurrency } from "../columns/value-currency";
import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import type { CheckedList } from "../state";

/** Rows that have no part in the answer, and the money on them; null where there are none. */
export function leftOut(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { list, columns, sorted: { ledger, leftOutValue } }: CheckedList,
  result: Result,
): string | null {
  const rows = fates.reduce(
    (sum, fate) => (fate === "classed" || fate === "totals" ? sum : sum + ledger[fate]),
    0,
  );
  const { leftOut: words } = texts.look;
  const told: string[] = [];
  if (rows > 0) {
    const value = Math.abs(leftOutValue);
    const share = result.total > 0 ? formats.share(value / result.total, 2) : null;
    const amount = words.amount(valueCurrency(list, columns), formats.amount(leftOutValue));
    told.push(
      value > 0
        ? words.withValue(formats.count(rows), amount, share)
        : words.withoutValue(formats.count(rows)),
    );
  }
  if (ledger.totals > 0) told.push(words.totals(formats.count(ledger.totals)));
  return told.length === 0 ? null : told.join(" ");
}
