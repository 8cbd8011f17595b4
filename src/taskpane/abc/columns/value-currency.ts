import type { FoundList } from "../../../workbook/excel/types";
import { currencyPattern } from "../../reading/cells/currency-words";
import { namedPreview } from "../../reading/headers/header-names";
import type { ListColumns } from "./list-columns";
import { valueUnit } from "./value-unit";

const currency = new RegExp(`(?:^|[^\\p{L}])(${currencyPattern})(?![\\p{L}])`, "iu");

/** "USD" of "Sales, USD": the currency that the header of the money names; "" where none does. */
export function valueCurrency(list: FoundList, columns: ListColumns): string {
  if (!columns.hasHeader || valueUnit(list, columns) === "units") return "";
  const { valueFrom, value, quantity, price, firstPeriod } = columns;
  const named = { column: [value], product: [price, quantity], periods: [price, firstPeriod] };
  const [header = []] = namedPreview(list);
  for (const column of named[valueFrom]) {
    const found = column === null ? null : currency.exec(String(header[column] ?? ""));
    if (found) return found[1].length === 3 ? found[1].toUpperCase() : found[1];
  }
  return "";
}
