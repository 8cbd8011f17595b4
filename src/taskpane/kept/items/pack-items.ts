import { textOfCodes } from "../../../workbook/excel/text-of-codes";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { codeAt, codeLength, codeOf, putCode } from "./name-code";
import { KeyLetters } from "./name-key";

/** Characters of one text: a workbook keeps many short ones better than a long one. */
const partLength = codeLength * 50_000;

/** How many items were in each place, and the codes of their names, place by place. */
export interface PackedItems {
  counts: number[];
  texts: string[];
}

/** The items of a run as texts that a workbook keeps. */
export async function packItems(
  items: {
    count: number;
    places: number;
    /** Undefined for an item that is not kept. */
    placeOf(item: number): number | undefined;
    /** Puts the letters of its name into the key. */
    lettersOf(item: number, key: KeyLetters): KeyLetters;
  },
  progress: Progress,
): Promise<PackedItems> {
  const counts = Array.from({ length: items.places }, () => 0);
  const count = (item: number) => {
    const place = items.placeOf(item);
    if (place !== undefined) counts[place]++;
  };
  await inSlices(items.count, count, progress);
  let all = 0;
  const ends = counts.map((each) => (all += each) - each);
  const text = new Uint8Array(all * codeLength);
  const key = new KeyLetters();
  const putItem = (item: number) => {
    const place = items.placeOf(item);
    if (place === undefined) return;
    putCode(codeOf(items.lettersOf(item, key)), text, ends[place]++ * codeLength);
  };
  await inSlices(items.count, putItem, progress);
  const texts: string[] = [];
  for (let at = 0; at < text.length; at += partLength) {
    texts.push(textOfCodes(text.subarray(at, at + partLength)));
  }
  return { counts, texts };
}

/** The codes and places of the items that were kept; null where the texts are not whole. */
export async function unpackItems(
  { counts, texts }: PackedItems,
  progress: Progress,
): Promise<{ codes: Float64Array; places: Uint8Array } | null> {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const text = texts.join("");
  if (text.length !== count * codeLength) return null;
  const codes = new Float64Array(count);
  const places = new Uint8Array(count);
  let place = 0;
  let left = counts[0];
  await inSlices(
    count,
    (i) => {
      while (left === 0) left = counts[++place];
      left--;
      codes[i] = codeAt(text, i * codeLength);
      places[i] = place;
    },
    progress,
  );
  return codes.some(Number.isNaN) ? null : { codes, places };
}
