import { CompensatedSum } from "../../../engine/compensated-sum";
import type { CapitalRow } from "../../../engine/capital/capital-totals";
import { ofPeriods } from "../../list/demand/period-cells";
import { daysIn, type TimeUnit } from "../../list/time-unit";
import type { Side } from "../columns/column-role";
import { purchasePriceRole, unitCostRole, type CapitalColumns } from "../columns/columns";
import type { CapitalSettings } from "../settings/settings";
import type { CapitalRows } from "./rows";
import { TermKind } from "./term-cells";

/** A row as its working capital is worked out, without value-added tax. */
export function itemOf(rows: CapitalRows, row: number, settings: CapitalSettings): CapitalRow {
  const { columns, numbers, parties } = rows;
  const times = timesAYear(columns.period, settings.daysPerYear);
  const taken = {
    sales: vatTaken(columns, "sales", settings),
    purchase: vatTaken(columns, "purchase", settings),
  };
  const isMoney = columns.flowFrom === "money";
  const salesPrice = isMoney ? numbers.sales[row] * times : numbers.salesPrice[row];
  const purchasePrice = isMoney
    ? numbers.costOfSales[row] * times
    : numbers[purchasePriceRole(columns)][row];
  const keyOf = ({ of }: { of: Int32Array }) => (of[row] < 0 ? null : of[row]);
  return {
    stockValue: stockValueOf(rows, row, settings),
    annualDemand: isMoney ? 1 : demandOf(rows, row, settings) * times,
    salesPrice: salesPrice / taken.sales,
    salesTermDays: termDays(rows, row, "sales", settings),
    purchasePrice: purchasePrice / taken.purchase,
    purchaseTermDays: termDays(rows, row, "purchase", settings),
    supplier: keyOf(parties.supplier),
    customer: keyOf(parties.customer),
    group: keyOf(parties.group),
  };
}

/** Units of a period: those of the column, or the average of past or coming periods. */
function demandOf(rows: CapitalRows, row: number, { emptyPeriods }: CapitalSettings): number {
  const { columns, numbers, periods } = rows;
  if (columns.demandFrom === "average") return numbers.demand[row];
  return ofPeriods(periods, row, emptyPeriods).mean;
}

/** The worth of the stock of a row; NaN where it is not known. */
export function stockValueOf(
  { columns, numbers }: Pick<CapitalRows, "columns" | "numbers">,
  row: number,
  settings: CapitalSettings,
): number {
  if (columns.stockFrom === "value") return numbers.stockValue[row];
  const cost = numbers[unitCostRole(columns)][row] / costVat(columns, settings);
  return numbers.onHand[row] * cost;
}

/** What a unit is bought for is what it costs: the tax is in neither. */
export function costVat(columns: CapitalColumns, settings: CapitalSettings): number {
  const isPrice =
    columns.flowFrom === "units" && unitCostRole(columns) === purchasePriceRole(columns);
  return isPrice ? vatTaken(columns, "purchase", settings) : 1;
}

/** The row's own term, else its supplier's, else the one for where nothing else is said; NaN for none. */
export function termDays(
  rows: Pick<CapitalRows, "terms" | "parties" | "knownTerms">,
  row: number,
  side: Side,
  settings: CapitalSettings,
): number {
  const { kind, days } = rows.terms[side].at(row);
  if (!Number.isNaN(days)) return days;
  if (kind === TermKind.inAdvance) {
    return settings.advanceDays === null ? NaN : -settings.advanceDays;
  }
  const known = side === "purchase" ? knownTermOf(rows, row, settings) : NaN;
  return Number.isNaN(known) ? (usualTerm(settings, side) ?? NaN) : known;
}

/** The term that another list has told of the row's supplier; NaN where none is used. */
export function knownTermOf(
  { parties, knownTerms }: Pick<CapitalRows, "parties" | "knownTerms">,
  row: number,
  settings: Pick<CapitalSettings, "knownTerms">,
): number {
  if (knownTerms === null || settings.knownTerms !== "use") return NaN;
  return knownTerms.days[parties.supplier.of[row]] ?? NaN;
}

export function usualTerm(settings: CapitalSettings, side: Side): number | null {
  return side === "sales" ? settings.salesTermDays : settings.purchaseTermDays;
}

/** By what a price is divided to be without value-added tax. */
export function vatTaken(
  { vat }: Pick<CapitalColumns, "vat">,
  side: Side,
  { vatRate }: CapitalSettings,
): number {
  return vat[side] === "with" ? 1 + (vatRate ?? 0) : 1;
}

/** How often a time comes in a year of so many days. */
export function timesAYear(period: TimeUnit, daysPerYear: number): number {
  if (period === "day") return daysPerYear;
  if (period === "week") return daysPerYear / daysIn.week;
  return { month: 12, quarter: 4, year: 1 }[period];
}

/** The worth of the stock in some rows, as far as it is known. */
export function stockOfRows(
  rows: CapitalRows,
  some: readonly number[],
  settings: CapitalSettings,
): number {
  const sum = new CompensatedSum();
  for (const row of some) {
    const money = stockValueOf(rows, row, settings);
    if (!Number.isNaN(money)) sum.add(money);
  }
  return sum.total;
}
