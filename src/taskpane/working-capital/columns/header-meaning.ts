import { numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says, type HeaderReading } from "../../reading/header-words/read-header";
import { termSide } from "../../reading/header-words/term-side";
import type { ColumnRole } from "./column-role";

/** "term" is one of which the header does not say whose it is. */
export type HeaderMeaning = Exclude<ColumnRole, "item"> | "term" | "unknown";

/** The narrower meaning first: a "customer payment term" is no customer, "cost of sales" no sales. */
const rules: [HeaderMeaning, (header: HeaderReading, text: string) => boolean][] = [
  ["purchaseTerm", (_, text) => termSide(text) === "purchase"],
  ["salesTerm", (_, text) => termSide(text) === "sales"],
  ["term", (_, text) => termSide(text) === "either"],
  ["salesPrice", (header) => numberMeaning(header) === "salesPrice"],
  ["purchasePrice", (header) => numberMeaning(header) === "costPrice" && says(header, "price")],
  ["costOfSales", (header) => saysOfPlan(header, "costOfSales")],
  ["unitCost", (header) => ["costPrice", "price", "cost"].includes(numberMeaning(header))],
  ["stockValue", (header) => saysOfPlan(header, "stockValue")],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demand", (header) => isDemand(header)],
  ["sales", (header) => saysOfPlan(header, "yearlySales")],
  ["supplier", (header) => saysOfPlan(header, "supplier")],
  ["customer", (header) => saysOfPlan(header, "customer")],
  ["group", (header) => says(header, "group")],
];

export function headerMeaning(text: string): HeaderMeaning {
  const header = readHeader(text);
  return rules.find(([, holds]) => holds(header, text))?.[0] ?? "unknown";
}

/** "Yearly demand", "Sales, pcs": units, not money. */
function isDemand(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  return number === "use" || (number === "quantity" && says(header, "selling"));
}
