import { plain } from "../../../engine/rounding";
import type { FoundList } from "../../../workbook/excel/types";
import { columnCurrency } from "../../list/column-currency";
import type { Pane } from "../../pane/pane";
import type { NumberRole } from "../columns/column-role";
import type { CapitalColumns } from "../columns/columns";

interface Told {
  rows: { list: FoundList; columns: CapitalColumns };
}

const priced: readonly NumberRole[] = [
  ...(["stockValue", "costOfSales", "sales", "unitCost", "purchasePrice", "salesPrice"] as const),
];

/** All is told in one money: that of the first column which names it. */
export function capitalCurrency({ rows: { list, columns } }: Told): string {
  const named = priced.map((role) => columnCurrency(list, columns, columns.at[role]));
  return named.find((sign) => sign !== "") ?? "";
}

/** "USD 48,200" */
export function moneyText(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  result: Told,
  amount: number,
): string {
  return texts.words.money(capitalCurrency(result), formats.headline(amount));
}

/** "41.5 days"; a dash where there are none. */
export function daysText(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  days: number | null,
): string {
  if (days === null || !Number.isFinite(days)) return texts.workingCapital.noDays;
  const rounded = inTenths(days);
  return texts.workingCapital.days({ number: rounded, shown: formats.number(rounded) });
}

/** The same without the word, for a column of days. */
export function daysCell(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  days: number | null,
): string {
  if (days === null || !Number.isFinite(days)) return texts.workingCapital.noDays;
  return formats.number(inTenths(days));
}

/** Of what hardly changed no "−0" is left. */
function inTenths(days: number): number {
  return plain(Math.round(days * 10) / 10);
}
