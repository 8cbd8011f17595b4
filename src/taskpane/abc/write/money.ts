import { valueCurrency } from "../columns/value-currency";
import { centsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";

/** How the values of a run are told: with their sign of money, and cents only where they matter. */
export interface Money {
  /** "USD", "€" or "". */
  sign: string;
  /** Excel's format for the value of one item, and for sums of them. */
  format: string;
  sumFormat: string;
  /** "USD 2.30M", "USD 489" */
  told(sum: number): string;
  /** "Value, USD" */
  named(header: string): string;
}

export function moneyOf(pane: Pick<Pane, "texts" | "formats">, run: Run): Money {
  const { list, columns } = run.checked;
  const { items, total } = run.result;
  return moneyFor(pane, valueCurrency(list, columns), {
    hasCents: !items.values.every(Number.isInteger),
    largest: items.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    total,
  });
}

/** The same where it is known already what the values are like. */
export function moneyFor(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  sign: string,
  { hasCents, largest, total }: { hasCents: boolean; largest: number; total: number },
): Money {
  const { report } = texts;
  return {
    sign,
    format: hasCents && largest < 1000 ? centsFormat : wholeFormat,
    sumFormat: hasCents && total < 1000 ? centsFormat : wholeFormat,
    told: (sum) => texts.words.money(sign, formats.headline(sum)),
    named: (header) => (sign === "" ? header : report.inUnit(header, sign)),
  };
}
