import type { ColumnFacts } from "./column-facts";
import { Judged } from "./evidence";
import type { ItemMeaning } from "../header-words/item-meaning";

/**
 * An item number tells items apart better than a name. What rows are called in a list of orders or
 * customers serves only where nothing names the items.
 */
const asItem: Partial<Record<ItemMeaning, number>> = {
  identifier: 8,
  item: 7.5,
  itemName: 7,
  code: 5,
  name: 4.5,
  party: 2,
  unknown: 0.5,
  group: 0.3,
  document: -0.2,
};

export const leastItem = 0.3;

/** Numbers name items only where the header says so, and no amounts. */
export function judgeItem(facts: ColumnFacts): Judged | null {
  const { content, item, number } = facts;
  const points = asItem[item];
  if (points === undefined || (content.filled === 0 && item === "unknown")) return null;
  const isText = content.texts >= 0.5 || content.filled === 0;
  if (!isText && !(isNamedByNumber(facts) && content.isWhole && !content.hasNegative)) return null;
  if (item === "unknown" && content.distinct <= 0.25) return null;
  const isLineNumber = content.isRunning && Math.min(...content.values) <= 1;
  return new Judged(facts)
    .says(item, item === "unknown" ? 0 : points)
    .shows("distinct", (item === "unknown" ? points : 0) + content.distinct)
    .shows("runningNumber", isLineNumber ? -4 : 0)
    .shows("gaps", content.filled < 0.9 ? 3 * (content.filled - 1) : 0)
    .shows("calendar", number === "time" ? -1 : 0);
}

function isNamedByNumber({ item, number }: ColumnFacts): boolean {
  const names = item === "identifier" || item === "item" || item === "code";
  return names && (number === "code" || number === "item");
}

/** A name beside the column that tells the items apart. */
export function describes(facts: ColumnFacts, item: ColumnFacts | null): boolean {
  if (item === null || facts === item || facts.content.texts < 0.5) return false;
  if (facts.item === "name" || facts.item === "itemName") return true;
  return facts.item === "item" && (item.item === "identifier" || item.item === "code");
}
