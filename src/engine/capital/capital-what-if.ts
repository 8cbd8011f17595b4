import { difference } from "../rounding";
import { isTurn, type Steps } from "../steps";
import type { CapitalItem, CapitalYear } from "./capital-item";
import { capitalParts } from "./capital-of";
import { RunningCapital, type CapitalTotal } from "./capital-totals";

/** Terms as they might be; null and 0 leave them as they are. */
export interface CapitalChange {
  /** Days that every supplier waits at least. */
  purchaseTermAtLeast: number | null;
  /** Share of the stock that is done without, 0 to 1. */
  stockLess: number;
  /** Days that every customer takes at most. */
  salesTermAtMost: number | null;
}

export interface CapitalWhatIf {
  now: CapitalTotal;
  then: CapitalTotal;
  /** Items for which something changes. */
  items: number;
  /** Money set free, in all and by whom, currency. */
  freed: { all: number; suppliers: number; stock: number; customers: number };
  /** What that money costs a year, currency. */
  yearlySaving: number;
}

/**
 * An item under changed terms: no supplier's term gets shorter by it, no customer's longer.
 *
 * purchaseTermDays = max(purchaseTermDays, purchaseTermAtLeast)
 * stockValue = stockValue · (1 − stockLess)
 * salesTermDays = min(salesTermDays, salesTermAtMost)
 *
 * @returns the item; the same object where nothing changes
 * @source Varaston toiminnan mittaaminen: käyttöpääoman tarve by purchase and sales term
 * @example changedItem({ stockValue: 40000, annualDemand: 900, salesPrice: 1200, salesTermDays: 30, purchasePrice: 800, purchaseTermDays: 30 }, { purchaseTermAtLeast: 45, stockLess: 0.1, salesTermAtMost: 14 }) → { "stockValue": 36000, "annualDemand": 900, "salesPrice": 1200, "salesTermDays": 14, "purchasePrice": 800, "purchaseTermDays": 45 }
 */
export function changedItem<Item extends CapitalItem>(item: Item, change: CapitalChange): Item {
  const { purchaseTermAtLeast, stockLess, salesTermAtMost } = change;
  const purchaseTermDays = Math.max(item.purchaseTermDays, purchaseTermAtLeast ?? -Infinity);
  const salesTermDays = Math.min(item.salesTermDays, salesTermAtMost ?? Infinity);
  const stockValue = stockLess === 0 ? item.stockValue : item.stockValue * (1 - stockLess);
  const isSame =
    purchaseTermDays === item.purchaseTermDays &&
    salesTermDays === item.salesTermDays &&
    stockValue === item.stockValue;
  return isSame ? item : { ...item, stockValue, purchaseTermDays, salesTermDays };
}

/**
 * What changed terms would set free over a list of items.
 *
 * freed = need now − need then = payables then − payables now + stock now − stock then
 *                              + receivables now − receivables then
 *
 * @source Varaston toiminnan mittaaminen: käyttöpääoman tarve by purchase and sales term
 */
export function* capitalWhatIfSteps(
  rows: Iterable<CapitalItem>,
  change: CapitalChange,
  year: CapitalYear,
): Steps<CapitalWhatIf> {
  const before = new RunningCapital();
  const after = new RunningCapital();
  let items = 0;
  let count = 0;
  for (const row of rows) {
    const parts = capitalParts(row, year.daysPerYear);
    const changed = changedItem(row, change);
    before.add(parts);
    after.add(changed === row ? parts : capitalParts(changed, year.daysPerYear));
    if (changed !== row) items++;
    if (isTurn(count++)) yield;
  }
  const now = before.totalOf(year);
  const then = after.totalOf(year);
  return {
    ...{ now, then, items },
    freed: {
      all: difference(now.need, then.need),
      suppliers: difference(then.payables, now.payables),
      stock: difference(now.stock, then.stock),
      customers: difference(now.receivables, then.receivables),
    },
    yearlySaving: difference(now.costOfCapital, then.costOfCapital),
  };
}
