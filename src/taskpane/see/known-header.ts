import { itemMeaning } from "./header-words/item-meaning";
import { numberMeaning } from "./header-words/number-meaning";
import { readHeader, says } from "./header-words/read-header";
import { namesPeriod } from "./guess-periods";

/** True when a text says anything that columns are called by: a sign that it is a header. */
export function isKnownHeader(text: string): boolean {
  const header = readHeader(text);
  if (numberMeaning(header) !== "unknown" || itemMeaning(header) !== "unknown") return true;
  return says(header, "currency") || says(header, "plan") || namesPeriod(text);
}
