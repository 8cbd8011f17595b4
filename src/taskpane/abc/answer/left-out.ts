import { valueCurrency } from "../columns/value-currency";
import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import type { CheckedList } from "../state";

/** Rows that have no part in the answer, and the money on them; null where there are none. */
export function leftOut(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { list, columns, sorted: { ledger, leftOut: missed } }: CheckedList,
  result: Result,
): string | null {
  const { leftOut: words } = texts.look;
  const told: string[] = [];
  if (missed.left > 0) {
    const rows = formats.count(missed.left);
    const value = Math.abs(missed.value);
    const share = result.total > 0 ? formats.share(value / result.total, 2) : null;
    const amount = texts.words.money(valueCurrency(list, columns), formats.amount(missed.value));
    told.push(value > 0 ? words.withValue(rows, amount, share) : words.withoutValue(rows));
  }
  if (ledger.totals > 0) told.push(words.totals(formats.count(ledger.totals)));
  return told.length === 0 ? null : told.join(" ");
}
