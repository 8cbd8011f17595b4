import type { FoundList } from "../../workbook/excel/types";
import { currencyNamed } from "../reading/cells/currency-words";
import { namedPreview } from "../reading/headers/header-names";
import type { HasHeader } from "./list-task";

/** "USD" of "Unit cost, USD": the currency that a header names; "" where none does. */
export function columnCurrency(
  list: FoundList,
  { hasHeader }: HasHeader,
  column: number | null,
): string {
  if (!hasHeader || column === null) return "";
  return currencyNamed(String(namedPreview(list)[0]?.[column] ?? ""));
}
