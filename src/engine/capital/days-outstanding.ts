import { coverage } from "../flow/coverage";

/**
 * Days outstanding: how many days of sales customers owe, or how many days of purchases are owed to
 * suppliers.
 *
 * days = balance / annualFlow · daysPerYear
 *
 * @param balance receivables or payables, currency
 * @param annualFlow sales of a year, or cost of the goods bought in it, currency, not 0
 * @param daysPerYear length of the year in days
 * @returns days
 * @source Brigham & Houston, Fundamentals of Financial Management (days sales outstanding, payables
 *   deferral period)
 * @example daysOutstanding(5000, 75000, 365) → 24.333333333333332
 */
export function daysOutstanding(balance: number, annualFlow: number, daysPerYear: number): number {
  return coverage(balance, annualFlow, daysPerYear);
}
