import { headOf, says, type HeaderReading } from "./read-header";
import { numberMeaning, type NumberMeaning } from "./number-meaning";

/** How a header speaks for its column as what the items are called. */
export type ItemMeaning =
  | "identifier"
  | "item"
  | "itemName"
  | "code"
  | "name"
  | "party"
  | "group"
  | "document"
  | "amount"
  | "unknown";

/** "Product" names an item; "Profit per product" is an amount. */
export function itemMeaning(header: HeaderReading): ItemMeaning {
  const number = numberMeaning(header);
  const isCode = says(header, "code") || number === "code";
  const isStockCode = isCode && says(header, "stock") && number === "code";
  if (says(header, "item") && !isOther(header, number)) {
    if (isCode) return "identifier";
    return says(header, "name") ? "itemName" : "item";
  }
  if (isStockCode) return "identifier";
  if (!noAmount.has(number)) return "amount";
  if (headOf(header)?.has("group") === true) return "group";
  if (says(header, "document")) return "document";
  if (says(header, "party")) return "party";
  if (says(header, "group") || says(header, "place") || says(header, "unit")) return "group";
  if (number === "time") return "document";
  if (says(header, "name")) return "name";
  return isCode ? "code" : "unknown";
}

const noAmount = new Set<NumberMeaning>(["code", "label", "item", "time", "unknown", "grade"]);

/** The item word tells what something else belongs to: its price, its group, its supplier. */
function isOther(header: HeaderReading, number: NumberMeaning): boolean {
  if (number === "count") return true;
  const head = headOf(header);
  if (head !== null && head.has("item")) return false;
  if (!noAmount.has(number) || number === "grade" || number === "time") return true;
  if (number === "label" || head === null || head.size === 0) return true;
  const belongs = (["group", "place", "party", "unit"] as const).some((meaning) =>
    says(header, meaning),
  );
  return belongs && !head.has("item") && !head.has("code");
}
