import { sortedSteps } from "../sorted-steps";
import { isTurn, type Steps } from "../steps";
import type { CapitalYear } from "./capital-item";
import { capitalCost } from "./capital-cost";
import type { CapitalKey, CapitalTotal, CapitalTotals } from "./capital-totals";

export type LeverKind = "supplier-term" | "stock" | "customer-term";

/** One day, and what it is worth. */
export interface CapitalLever {
  kind: LeverKind;
  /** The supplier or customer; null for the stock, and where none is named. */
  name: CapitalKey;
  items: number;
  /** Days as they are. */
  daysNow: number;
  /** Money that one day sets free, currency. */
  money: number;
  /** What that money costs a year, currency. */
  yearlySaving: number;
}

/**
 * Levers on the money tied up, the largest first: a day more of each supplier's term, a day less of
 * stock, a day less of each customer's term.
 *
 * supplier: costOfSales of the supplier / daysPerYear
 * stock: costOfSales / daysPerYear, at most the stock
 * customer: yearlySales of the customer / daysPerYear, at most what the customer owes
 * yearlySaving = money · annualRate
 *
 * Whoever pays at once owes nothing that a shorter term could free, and is no lever.
 *
 * @source Brigham & Houston, Fundamentals of Financial Management (shortening the cash conversion
 *   cycle)
 */
export function* capitalLeversSteps(
  totals: CapitalTotals,
  year: CapitalYear,
): Steps<CapitalLever[]> {
  const { all, suppliers, customers } = totals;
  const { daysPerYear, annualRate } = year;
  const levers: CapitalLever[] = [];
  const offer = (
    kind: LeverKind,
    name: CapitalKey,
    { items }: CapitalTotal,
    daysNow: number | null,
    money: number,
  ) => {
    if (daysNow === null || !(money > 0)) return;
    const yearlySaving = capitalCost(money, annualRate, undefined, daysPerYear);
    levers.push({ kind, name, items, daysNow, money, yearlySaving });
  };
  const dayOfStock = Math.min(all.costOfSales / daysPerYear, all.stock);
  offer("stock", null, all, all.daysOfStock, dayOfStock);
  let count = 0;
  for (const [name, total] of suppliers) {
    offer("supplier-term", name, total, total.daysOfPurchases, total.costOfSales / daysPerYear);
    if (isTurn(count++)) yield;
  }
  for (const [name, total] of customers) {
    const day = Math.min(total.yearlySales / daysPerYear, total.receivables);
    offer("customer-term", name, total, total.daysOfSales, day);
    if (isTurn(count++)) yield;
  }
  return yield* sortedSteps(levers, (a, b) => b.money - a.money);
}
