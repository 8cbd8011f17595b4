import { meaningsOf } from "../header-words/meaning-of";
import { says } from "../header-words/read-header";
import { namesPeriod } from "../columns/guess-periods";

/** True when a text says anything that columns are called by: a sign that it is a header. */
export function isKnownHeader(text: string): boolean {
  const { header, number, item } = meaningsOf(text);
  if (number !== "unknown" || item !== "unknown") return true;
  return says(header, "currency") || says(header, "plan") || namesPeriod(text);
}
