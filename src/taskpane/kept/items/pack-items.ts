import { textOfCodes } from "../../../workbook/excel/text-of-codes";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { codeAt, codeLength, putCode, putShort, shortAt, shortLength } from "./name-code";
import { asShort, fromShort } from "./short-money";

/** Items of one text: a workbook keeps many short ones better than a long one. */
const itemsInText = 50_000;

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
    /** The code of its name. */
    codeOf(item: number): number;
    /** Money of 0 or more that is kept of it in few digits: see `asShort`. */
    moneyOf?(item: number): number;
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
  const { moneyOf } = items;
  const itemLength = lengthOf(moneyOf !== undefined);
  const text = new Uint8Array(all * itemLength);
  const putItem = (item: number) => {
    const place = items.placeOf(item);
    if (place === undefined) return;
    const at = ends[place]++ * itemLength;
    putCode(items.codeOf(item), text, at);
    if (moneyOf !== undefined) putShort(asShort(moneyOf(item)), text, at + codeLength);
  };
  await inSlices(items.count, putItem, progress);
  const texts: string[] = [];
  const partLength = itemLength * itemsInText;
  for (let at = 0; at < text.length; at += partLength) {
    texts.push(textOfCodes(text.subarray(at, at + partLength)));
  }
  return { counts, texts };
}

interface UnpackedItems {
  codes: Float64Array;
  places: Uint8Array;
  /** Currency; none where none was kept. */
  money: Float64Array;
}

/**
 * The codes and places of the items that were kept; null where the texts are not whole.
 *
 * @param hasMoney money was kept of each
 */
export async function unpackItems(
  { counts, texts }: PackedItems,
  progress: Progress,
  hasMoney = false,
): Promise<UnpackedItems | null> {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const text = texts.join("");
  const itemLength = lengthOf(hasMoney);
  if (text.length !== count * itemLength) return null;
  const codes = new Float64Array(count);
  const places = new Uint8Array(count);
  const money = new Float64Array(hasMoney ? count : 0);
  let place = 0;
  let left = counts[0];
  let isWhole = true;
  await inSlices(
    count,
    (i) => {
      while (left === 0) left = counts[++place];
      left--;
      codes[i] = codeAt(text, i * itemLength);
      places[i] = place;
      if (hasMoney) money[i] = fromShort(shortAt(text, i * itemLength + codeLength));
      isWhole &&= !Number.isNaN(codes[i]) && !Number.isNaN(money[i] ?? 0);
    },
    progress,
  );
  return isWhole ? { codes, places, money } : null;
}

function lengthOf(hasMoney: boolean): number {
  return hasMoney ? codeLength + shortLength : codeLength;
}
