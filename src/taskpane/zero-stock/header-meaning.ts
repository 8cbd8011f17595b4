import { isMoneyForOne, numberMeaning } from "../reading/header-words/number-meaning";
import type { Meaning } from "../reading/header-words/meanings";
import { readHeader, says, type HeaderReading } from "../reading/header-words/read-header";
import type { NumberRole } from "./column-role";

export type HeaderMeaning = NumberRole | "toOrder" | "unknown";

/** The narrower meaning first: "lead time deviation" is no lead time, "stock turnover" no stock. */
const rules: [HeaderMeaning, (header: HeaderReading) => boolean][] = [
  ["leadTimeSpread", (header) => says(header, "spread") && says(header, "leadTime")],
  ["demandSpread", (header) => says(header, "spread")],
  ["leadTime", (header) => says(header, "leadTime")],
  ["toOrder", (header) => says(header, "toOrder")],
  ["turnover", (header) => isTurnover(header)],
  ["unknown", (header) => says(header, "holding")],
  ["unitValue", (header) => isMoneyForOne(numberMeaning(header))],
  ["onHand", (header) => ["stock", "free"].includes(numberMeaning(header))],
  ["demandMean", (header) => isDemand(header)],
];

export function headerMeaning(text: string): HeaderMeaning {
  const header = readHeader(text);
  return rules.find(([, holds]) => holds(header))?.[0] ?? "unknown";
}

/** A "coefficient of variation" is a ratio; a "deviation" is in days or units. */
export function isRatioHeader(text: string): boolean {
  const header = readHeader(text);
  return header.percent || (says(header, "ratio") && says(header, "spread"));
}

/** Turns a year; the word for sales in some languages says so only beside a word for stock. */
function isTurnover(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  return (
    number === "turnover" ||
    (number === "ratio" && ["turns", "turnover"].some((word) => says(header, word as Meaning)))
  );
}

/** Sales are demand too where nothing says that they are money. */
function isDemand(header: HeaderReading): boolean {
  const number = numberMeaning(header);
  if (number === "sum") return says(header, "selling") && !says(header, "currency");
  return number === "use";
}
