import { namesClass } from "../../reading/header-words/class-header";
import { isMoneyForOne, numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says, type HeaderReading } from "../../reading/header-words/read-header";
import type { ColumnRole } from "./column-role";

export type HeaderMeaning = Exclude<ColumnRole, "item"> | "unknown";

/** "Safety stock", "Buffer": what is kept against surprises, in the languages in which lists come. */
const buffer =
  /safety|buffer|sikkerhed|sikkerhet|säkerhet|buffert|varmuus|puskuri|sicherheit|puffer/iu;

/** The narrower meaning first: "safety stock" is no stock, a "net realisable value" no price. */
const rules: [HeaderMeaning, (header: HeaderReading, text: string) => boolean][] = [
  ["lastIssue", (header) => saysOfPlan(header, "issued")],
  ["realisableValue", (header) => saysOfPlan(header, "realisable")],
  ["unknown", (header) => says(header, "spread") || says(header, "leadTime")],
  ["buffer", (header, text) => buffer.test(text) && !isMoney(header) && !isTime(header)],
  ["class", (_, text) => namesClass(text)],
  ["unknown", (header) => says(header, "holding")],
  ["salesPrice", (header) => numberMeaning(header) === "salesPrice"],
  ["unitCost", (header) => isMoneyForOne(numberMeaning(header))],
  ["unknown", (header) => saysOfPlan(header, "reserved") || saysOfPlan(header, "ordered")],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demand", (header) => isDemand(header)],
  ["supplier", (header) => saysOfPlan(header, "supplier")],
  ["location", (header) => says(header, "place")],
  ["group", (header) => says(header, "group")],
];

export function headerMeaning(text: string): HeaderMeaning {
  const header = readHeader(text);
  return rules.find(([, holds]) => holds(header, text))?.[0] ?? "unknown";
}

function isDemand(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  if (number === "sum") return says(header, "selling") && !says(header, "currency");
  return number === "use" || saysOfPlan(header, "forecast");
}

function isMoney(header: HeaderReading): boolean {
  return isMoneyForOne(numberMeaning(header)) || says(header, "currency");
}

/** "Safety time", "Safety days": no units. */
function isTime(header: HeaderReading): boolean {
  return numberMeaning(header) === "time";
}
