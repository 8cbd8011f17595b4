import { columnOf, rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
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

/** For each row the one that had its key before, or -1; of rows with one key, in their order. */
export function matchKeys(before: RowSigns, now: RowSigns): Int32Array {
  const places = new Map<number, number[]>();
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const rows = places.get(before[row]);
    if (rows) rows.push(row);
    else places.set(before[row], [row]);
  }
  return Int32Array.from(now, (key) => places.get(key)?.pop() ?? -1);
}

const base = 90;
const firstLetter = "!".charCodeAt(0);
const lettersOfKey = 5;

/** As a text that a browser keeps. */
function keysAsText(keys: RowSigns): string {
  const letters: string[] = [];
  for (const key of keys) {
    let rest = key >>> 0;
    for (let letter = 0; letter < lettersOfKey; letter += 1) {
      letters.push(String.fromCharCode(firstLetter + (rest % base)));
      rest = Math.floor(rest / base);
    }
  }
  return letters.join("");
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
