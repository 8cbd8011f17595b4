import type { FoundList } from "../../../workbook/excel/types";
import { currencyPattern } from "../../reading/cells/currency-words";
import { namedPreview } from "../../reading/headers/header-names";
import type { ListColumns } from "./list-columns";

/** Stands by itself: "USD" in "Sales, USD", "€" in "Umsatz (€)", but not the "eur" of "Euronics". */
const aSign = new RegExp(`(?<![\\p{L}\\p{N}])(${currencyPattern})(?![\\p{L}\\p{N}])`, "iu");

/** The sign or code of money that the value's header names, as it stands there; "" for none. */
export function moneySign(
  list: FoundList,
  { hasHeader, valueFrom, value, price, firstPeriod }: ListColumns,
): string {
  if (!hasHeader) return "";
  // A quantity has no currency: a price brings it in.
  const column = valueFrom === "column" ? value : (price ?? firstPeriod);
  const header = column === null ? "" : String(namedPreview(list)[0]?.[column] ?? "");
  return aSign.exec(header)?.[1] ?? "";
}
