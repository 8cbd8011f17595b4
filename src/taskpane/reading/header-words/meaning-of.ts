import { itemMeaning, type ItemMeaning } from "./item-meaning";
import { numberMeaning, type NumberMeaning } from "./number-meaning";
import { readHeader, type HeaderReading } from "./read-header";

/** A header taken apart, with what it says of numbers and of items. */
export interface HeaderMeanings {
  header: HeaderReading;
  number: NumberMeaning;
  item: ItemMeaning;
}

/** Wide lists repeat the same words with other digits, which tell nothing here. */
const known = new Map<string, HeaderMeanings>();
const mostKnown = 2_000;
const longestKey = 120;

export function meaningsOf(text: string): HeaderMeanings {
  const key = text.slice(0, longestKey).replace(/\d+/g, "0");
  const before = known.get(key);
  if (before !== undefined) return before;
  const header = readHeader(key);
  const meanings = { header, number: numberMeaning(header), item: itemMeaning(header) };
  if (known.size >= mostKnown) known.clear();
  known.set(key, meanings);
  return meanings;
}
