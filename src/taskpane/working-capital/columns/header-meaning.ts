import { numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says, type HeaderReading } from "../../reading/header-words/read-header";
import { plainText } from "../../pane/plain-text";
import { balanceFigure } from "./balance-words";
import type { ColumnRole } from "./column-role";

export type HeaderMeaning = Exclude<ColumnRole, "item"> | "term" | "unknown";

/** Terms of payment that are one word: whose they are stands in it. */
const purchaseTerm = /^ostomaksu|leverandorkred|leverantorskred|lieferantenziel|\bdpo\b/u;
const salesTerm = /^myyntimaksu|kundekred|kundkred|kundenziel|\bdso\b/u;

/** The narrower meaning first: a "customer payment term" is no customer, "cost of sales" no sales. */
const rules: [HeaderMeaning, (header: HeaderReading, plain: string) => boolean][] = [
  ["purchaseTerm", (header, plain) => purchaseTerm.test(plain) || isTermOf(header, "supplier")],
  ["salesTerm", (header, plain) => salesTerm.test(plain) || isTermOf(header, "customer")],
  ["term", (header) => saysOfPlan(header, "term")],
  ["unknown", (header) => says(header, "share") && !says(header, "price")],
  ["salesPrice", (header) => numberMeaning(header) === "salesPrice"],
  ["purchasePrice", (header) => numberMeaning(header) === "costPrice" && says(header, "price")],
  ["unitCost", (header) => ["costPrice", "price", "cost"].includes(numberMeaning(header))],
  ["costOfSales", (_, plain) => balanceFigure(plain) === "costOfSales"],
  ["stockValue", (header) => numberMeaning(header) === "worth" && isStock(header)],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demand", (header) => isDemand(header)],
  ["sales", (header, plain) => balanceFigure(plain) === "sales" && !says(header, "gain")],
  ["supplier", (header) => saysOfPlan(header, "supplier")],
  ["customer", (header) => saysOfPlan(header, "customer")],
  ["group", (header) => says(header, "group")],
];

export function headerMeaning(text: string): HeaderMeaning {
  const header = readHeader(text);
  const plain = plainText(text);
  return rules.find(([, holds]) => holds(header, plain))?.[0] ?? "unknown";
}

/** "Supplier payment terms", "Purchase term"; "Customer term", "Sales term". */
function isTermOf(header: HeaderReading, party: "supplier" | "customer"): boolean {
  if (!saysOfPlan(header, "term")) return false;
  return saysOfPlan(header, party) || says(header, party === "supplier" ? "buying" : "selling");
}

/** "Inventory value", "Stock at cost"; "Sales value" is none. */
function isStock(header: HeaderReading): boolean {
  return says(header, "stock") || balanceFigure(header.text) === "stock";
}

/** "Yearly demand", "Sales, pcs": units, not money. */
function isDemand(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  return number === "use" || (number === "quantity" && says(header, "selling"));
}
