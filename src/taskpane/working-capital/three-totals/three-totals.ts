import { capitalLeversSteps, type CapitalLever } from "../../../engine/capital/capital-levers";
import { itemOfBalances } from "../../../engine/capital/capital-of-balances";
import { capitalTotalsSteps, type CapitalTotal } from "../../../engine/capital/capital-totals";
import { finished } from "../../../engine/steps";
import type { DecimalSign } from "../../../workbook/excel/separators";
import { readNumber } from "../../reading/cells/read-number";
import type { CapitalSettings } from "../settings/settings";
import { yearOf } from "../work/year-of";

/** Balances of a company and the money of its year. */
export const totalFields = ["stock", "receivables", "payables", "sales", "costOfSales"] as const;
export type TotalField = (typeof totalFields)[number];

/** The three totals as the user typed them, or as they were taken from a table. */
export interface ThreeTotals {
  entries: Record<TotalField, string>;
  problems: Partial<Record<TotalField, TotalProblem>>;
  result: TotalsResult | null;
}

/** Flows are divided by: they are above 0. */
export type TotalProblem = "number" | "flow";

export interface TotalsResult {
  total: CapitalTotal;
  levers: CapitalLever[];
  /** Cost of capital, as a share a year. */
  rate: number;
}

export function noTotals(): ThreeTotals {
  const entries = { stock: "", receivables: "", payables: "", sales: "", costOfSales: "" };
  return { entries, problems: {}, result: null };
}

/** The numbers that the entries stand for, or what is wrong with each of them. */
export function readTotals(
  entries: ThreeTotals["entries"],
  sign: DecimalSign,
): { numbers: Record<TotalField, number> } | { problems: ThreeTotals["problems"] } {
  const problems: ThreeTotals["problems"] = {};
  const numbers = {} as Record<TotalField, number>;
  for (const field of totalFields) {
    const value = readNumber(entries[field].trim(), sign);
    const isFlow = field === "sales" || field === "costOfSales";
    if (value === null) problems[field] = isFlow ? "flow" : "number";
    else if (isFlow && !(value > 0)) problems[field] = "flow";
    else numbers[field] = value;
  }
  return Object.keys(problems).length > 0 ? { problems } : { numbers };
}

/** What the three totals come to. */
export function workOutTotals(
  { stock, receivables, payables, sales, costOfSales }: Record<TotalField, number>,
  settings: Pick<CapitalSettings, "daysPerYear" | "rate">,
): TotalsResult {
  const year = yearOf(settings);
  const item = itemOfBalances(
    { stock, receivables, payables, yearlySales: sales, costOfSales },
    year.daysPerYear,
  );
  const nobody = { supplier: null, customer: null, group: null };
  const totals = finished(capitalTotalsSteps([{ ...item, ...nobody }], year));
  const levers = finished(capitalLeversSteps(totals, year));
  return { total: totals.all, levers, rate: settings.rate };
}
