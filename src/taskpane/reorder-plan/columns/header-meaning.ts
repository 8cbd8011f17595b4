import { namesClass } from "../../reading/header-words/class-header";
import { isMoneyForOne, numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says, type HeaderReading } from "../../reading/header-words/read-header";
import { termSide } from "../../reading/header-words/term-side";
import { supplierLimitOf } from "./supplier-limit-header";
import type { ColumnRole } from "./column-role";

export type HeaderMeaning = Exclude<ColumnRole, "item"> | "unknown";

/** The narrower meaning first: "lead time deviation" is no lead time, "minimum stock" no stock. */
const rules: [HeaderMeaning, (header: HeaderReading, text: string) => boolean][] = [
  ["purchaseTerm", (_, text) => termSide(text) === "purchase"],
  // The customers' terms are no matter of orders, and an open one is judged beside the other headers.
  ["unknown", (_, text) => termSide(text) !== null],
  ["leadTimeDeviation", (header) => says(header, "spread") && says(header, "leadTime")],
  ["demandDeviation", (header) => says(header, "spread")],
  ["leadTime", (header) => says(header, "leadTime")],
  ["reviewTime", (header) => saysOfPlan(header, "review")],
  ["class", (_, text) => namesClass(text)],
  ["service", (header) => saysOfPlan(header, "service")],
  ["orderCost", (header) => says(header, "holding") && says(header, "document")],
  ["unknown", (header) => says(header, "holding")],
  ["supplierMinimum", (_, text) => supplierLimitOf(text) === "supplierMinimum"],
  ["container", (_, text) => supplierLimitOf(text) === "container"],
  ["pack", (header) => saysOfPlan(header, "pack") && !isMoney(header)],
  ["minimumOrder", (header) => saysOfPlan(header, "minimum") && !isMoney(header)],
  [
    "maximumOrder",
    (header) => saysOfPlan(header, "maximum") && !isMoney(header) && !isStock(header),
  ],
  ["salesPrice", (header) => numberMeaning(header) === "salesPrice"],
  ["unitCost", (header) => isMoneyForOne(numberMeaning(header))],
  ["size", (header) => saysOfPlan(header, "volume") || saysOfPlan(header, "weight")],
  ["reserved", (header) => saysOfPlan(header, "reserved")],
  ["onOrder", (header) => saysOfPlan(header, "ordered")],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demand", (header) => isDemand(header)],
  ["supplier", (header) => saysOfPlan(header, "supplier")],
  ["location", (header) => says(header, "place")],
];

export function headerMeaning(text: string): HeaderMeaning {
  const header = readHeader(text);
  return rules.find(([, holds]) => holds(header, text))?.[0] ?? "unknown";
}

/** "Demand", "Forecast a month", "Sales, pcs"; sales are demand where nothing says that they are money. */
function isDemand(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  if (number === "sum") return says(header, "selling") && !says(header, "currency");
  return number === "use" || saysOfPlan(header, "forecast");
}

function isMoney(header: HeaderReading): boolean {
  return isMoneyForOne(numberMeaning(header)) || says(header, "currency");
}

/** "Maximum stock" limits what is there, not what is ordered at a time. */
function isStock(header: HeaderReading): boolean {
  return says(header, "stock");
}
