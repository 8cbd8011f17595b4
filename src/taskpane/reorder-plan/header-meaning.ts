import { isMoneyForOne, numberMeaning } from "../reading/header-words/number-meaning";
import { readHeader, says, type HeaderReading } from "../reading/header-words/read-header";
import type { ColumnRole } from "./column-role";

export type HeaderMeaning = Exclude<ColumnRole, "item"> | "unknown";

/** "ABC" and its kin say it in every language. */
const classes = /\b(abc|class|klasse|klass|luokka)\b/iu;

/** The narrower meaning first: "lead time deviation" is no lead time, "minimum stock" no stock. */
const rules: [HeaderMeaning, (header: HeaderReading, text: string) => boolean][] = [
  ["leadTimeDeviation", (header) => says(header, "spread") && says(header, "leadTime")],
  ["demandDeviation", (header) => says(header, "spread")],
  ["leadTime", (header) => says(header, "leadTime")],
  ["reviewTime", (header) => says(header, "review")],
  ["class", (_, text) => classes.test(text)],
  ["service", (header) => says(header, "service")],
  ["orderCost", (header) => says(header, "holding") && says(header, "document")],
  ["unknown", (header) => says(header, "holding")],
  ["pack", (header) => says(header, "pack") && !isMoney(header)],
  ["minimumOrder", (header) => says(header, "minimum") && !isMoney(header)],
  ["maximumOrder", (header) => says(header, "maximum") && !isMoney(header) && !isStock(header)],
  ["salesPrice", (header) => numberMeaning(header) === "salesPrice"],
  ["unitCost", (header) => isMoneyForOne(numberMeaning(header))],
  ["size", (header) => says(header, "volume") || says(header, "weight")],
  ["reserved", (header) => says(header, "reserved")],
  ["onOrder", (header) => says(header, "ordered")],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demand", (header) => isDemand(header)],
  ["supplier", (header) => says(header, "supplier")],
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
  return number === "use" || says(header, "forecast");
}

function isMoney(header: HeaderReading): boolean {
  return isMoneyForOne(numberMeaning(header)) || says(header, "currency");
}

/** "Maximum stock" limits what is there, not what is ordered at a time. */
function isStock(header: HeaderReading): boolean {
  return says(header, "stock");
}
