import type { CapitalItem } from "./capital-item";
import { daysOutstanding } from "./days-outstanding";

/** A company's balances and its year, currency. */
export interface CapitalBalances {
  stock: number;
  receivables: number;
  payables: number;
  /** Above 0. */
  yearlySales: number;
  /** What was sold in the year, at purchase price, above 0. */
  costOfSales: number;
}

/**
 * Three totals as one item, so that all that is said of items is said of them: a year's sales are one
 * unit, and the terms are the days outstanding.
 *
 * salesTermDays = receivables / yearlySales · daysPerYear
 * purchaseTermDays = payables / costOfSales · daysPerYear
 *
 * @returns an item whose stock, receivables and payables are the balances
 * @source Brigham & Houston, Fundamentals of Financial Management (days sales outstanding, payables
 *   deferral period)
 * @example itemOfBalances({ stock: 40000, receivables: 90000, payables: 60000, yearlySales: 1080000, costOfSales: 720000 }, 360) → { "stockValue": 40000, "annualDemand": 1, "salesPrice": 1080000, "salesTermDays": 30, "purchasePrice": 720000, "purchaseTermDays": 30 }
 */
export function itemOfBalances(balances: CapitalBalances, daysPerYear: number): CapitalItem {
  const { stock, receivables, payables, yearlySales, costOfSales } = balances;
  return {
    stockValue: stock,
    annualDemand: 1,
    salesPrice: yearlySales,
    salesTermDays: daysOutstanding(receivables, yearlySales, daysPerYear),
    purchasePrice: costOfSales,
    purchaseTermDays: daysOutstanding(payables, costOfSales, daysPerYear),
  };
}
