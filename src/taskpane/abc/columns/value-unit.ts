import type { FoundList } from "../../../workbook/excel/types";
import { isMoneyMeaning } from "../../reading/columns/guess-periods";
import { namedPreview } from "../../reading/headers/header-names";
import { meaningsOf, type HeaderMeanings } from "../../reading/header-words/meaning-of";
import type { NumberMeaning } from "../../reading/header-words/number-meaning";
import type { ListColumns } from "./list-columns";
import { periodHeader } from "../../reading/headers/period-header";

/** What the value counts; "price" where a column of prices is summed, "unsaid" where no word tells. */
export type ValueUnit = "money" | "units" | "price" | "unsaid";

/** By the words of the headers; null while the columns of the value are not chosen. */
export function valueUnit(list: FoundList, columns: ListColumns): ValueUnit | null {
  const { hasHeader, valueFrom, value, quantity, price, firstPeriod } = columns;
  const header = (column: number) => (hasHeader ? namedPreview(list)[0][column] : "");
  switch (valueFrom) {
    case "column":
      return value === null ? null : unitOf(meaningsOf(String(header(value))));
    case "product":
      return quantity === null || price === null ? null : "money";
    case "periods": {
      if (firstPeriod === null) return null;
      const meaning = periodHeader(header(firstPeriod))?.meaning ?? "unknown";
      return price !== null || isMoneyMeaning(meaning) ? "money" : "units";
    }
  }
}

const units = new Set<NumberMeaning>([
  ...(["use", "quantity", "stock", "free", "pending", "count", "limit", "measure"] as const),
]);
const prices = new Set<NumberMeaning>(["price", "costPrice", "salesPrice"]);

function unitOf({ number: meaning, header }: HeaderMeanings): ValueUnit {
  if (units.has(meaning)) return "units";
  if (prices.has(meaning)) return "price";
  return isMoneyMeaning(meaning) && !isMereTotal(header) ? "money" : "unsaid";
}

/** "Grand Total" alone may be one of units as well as one of money. */
function isMereTotal({ all, unknown }: HeaderMeanings["header"]): boolean {
  return unknown === 0 && all.length > 0 && all.every((part) => part.has("total"));
}
