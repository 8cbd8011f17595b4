import type { FoundList } from "../../../workbook/excel/types";
import { currencyNamed } from "../../reading/cells/currency-words";
import { namedPreview } from "../../reading/headers/header-names";
import type { ListColumns } from "./list-columns";
import { valueUnit } from "./value-unit";

/** "USD" of "Sales, USD": the currency that the header of the money names; "" where none does. */
export function valueCurrency(list: FoundList, columns: ListColumns): string {
  if (!columns.hasHeader || valueUnit(list, columns) === "units") return "";
  const { valueFrom, value, quantity, price, firstPeriod } = columns;
  const named = { column: [value], product: [price, quantity], periods: [price, firstPeriod] };
  const [header = []] = namedPreview(list);
  for (const column of named[valueFrom]) {
    const found = column === null ? "" : currencyNamed(String(header[column] ?? ""));
    if (found !== "") return found;
  }
  return "";
}
