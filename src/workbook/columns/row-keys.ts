import { columnOf, rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import { textOfCodes } from "../excel/text-of-codes";
import { once, rangeAt } from "../excel/range";
import type { Place, Progress, RowSigns } from "../excel/types";
import { noteSigns } from "../list/row-signs";

/** A number for each row of a list, by which it is known again wherever it has been sorted to. */
export async function readKeys(
  context: Excel.RequestContext,
  list: Place,
  columns: readonly number[],
  progress?: Progress,
): Promise<RowSigns> {
  const keys = new Int32Array(list.rows);
  const boxes = columns.map((column) => columnOf(list, column));
  const readBlock = async (first: number, count: number) => {
    const ranges = boxes.map((box) =>
      once(rangeAt(context, list.sheetId, rowsOf(box, first, count))).load("values"),
    );
    await context.sync();
    noteSigns(
      keys,
      first,
      ranges.map(({ values }) => values),
    );
  };
  await inBlocks(list.rows, columns.length, readBlock, progress);
  return keys;
}

/** Of a table that is half full few places are taken twice. */
const placesPerRow = 2;
const none = -1;

/** For each row the one that had its key before, or -1; of rows with one key, in their order. */
export function matchKeys(before: RowSigns, now: RowSigns): Int32Array {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(placesPerRow * before.length + 2)));
  places.fill(none);
  /** The next row of the same key, where it has one; a key whose rows are all matched has none left. */
  const next = new Int32Array(before.length);
  const left = new Int32Array(before.length);
  const placeOf = (key: number) => {
    let place = (key ^ (key >>> 15)) & (places.length - 1);
    while (places[place] !== none && before[places[place]] !== key) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  };
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const place = placeOf(before[row]);
    const known = places[place];
    next[row] = known === none ? none : left[known];
    if (known === none) places[place] = row;
    left[places[place]] = row;
  }
  return now.map((key) => {
    const known = places[placeOf(key)];
    const row = known === none ? none : left[known];
    if (row !== none) left[known] = next[row];
    return row;
  });
}

const base = 90;
const firstLetter = "!".charCodeAt(0);
const lettersOfKey = 5;

/** As a text that a browser keeps. */
function keysAsText(keys: RowSigns): string {
  const letters = new Uint8Array(keys.length * lettersOfKey);
  let at = 0;
  for (const key of keys) {
    let rest = key >>> 0;
    for (let letter = 0; letter < lettersOfKey; letter += 1) {
      letters[at++] = firstLetter + (rest % base);
      rest = Math.floor(rest / base);
    }
  }
  return textOfCodes(letters);
}

export function keysOfText(text: string): RowSigns {
  const keys = new Int32Array(Math.floor(text.length / lettersOfKey));
  for (let row = 0; row < keys.length; row += 1) {
    let key = 0;
    for (let letter = lettersOfKey - 1; letter >= 0; letter -= 1) {
      key = key * base + text.charCodeAt(row * lettersOfKey + letter) - firstLetter;
    }
    keys[row] = key | 0;
  }
  return keys;
}

/** What a proof says of the rows beside: their keys, and how far to the left these are read. */
export function keysOfRows(
  keys: RowSigns,
  list: Place,
  columns: readonly number[],
  { column }: Place,
): { keys: string; keysFrom: number[] } {
  return { keys: keysAsText(keys), keysFrom: columns.map((key) => column - list.column - key) };
}
