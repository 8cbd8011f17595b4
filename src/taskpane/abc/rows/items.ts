import { sumOnPaper } from "../../../engine/sum-on-paper";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import type { Choices } from "./choices";
import { KeyLetters, sameNameKey, withoutZeros } from "../../kept/items/name-key";
import type { Rows } from "./rows";

/** What is classified: one item per row, or one per name where rows of a name are summed. */
export interface Items {
  count: number;
  values: Float64Array;
  /** As the measures of the rows: NaN for a period that is passed over. */
  measures: Float64Array[];
  /** The row each item stands in first. */
  firstRow: Uint32Array;
  /** The item of each row; -1 for a row that is left out. */
  ofRow: Int32Array;
}

/** What tells a row's item from all others: an item in two groups is two items; "" without a name. */
function itemKey(rows: Pick<Rows, "names" | "groups">, row: number): string {
  const name = rows.names[row];
  if (name === "" || rows.groups === null) return sameNameKey(name);
  return `${sameNameKey(rows.groups[row])}\u0000${sameNameKey(name)}`;
}

/** The same for codes that may be one with zeros before them or without. */
export function codeKey(rows: Pick<Rows, "names" | "groups">, row: number): string {
  const key = itemKey(rows, row);
  const end = key.lastIndexOf("\u0000") + 1;
  return key.slice(0, end) + withoutZeros(key.slice(end));
}

/** Puts the letters of a row's `itemKey`, or of its `codeKey`, into an array; none without a name. */
export function itemLetters(
  rows: Pick<Rows, "names" | "groups">,
  row: number,
  into: KeyLetters,
  isCode = false,
): KeyLetters {
  const name = rows.names[row];
  into.clear();
  if (isCode) return into.addText(codeKey(rows, row));
  if (name !== "" && rows.groups !== null) into.addName(rows.groups[row]).addText("\u0000");
  return into.addName(name);
}

/** Of a table that is half full few places are taken twice. */
const placesPerRow = 2;

/** The first row with the same `itemKey`, or the same `codeKey`, as each row; -1 without a name. */
export async function firstRowsOf(
  rows: Pick<Rows, "count" | "names" | "groups">,
  progress: Progress,
  isCode = false,
): Promise<Int32Array> {
  const { count, names, groups } = rows;
  const firstRows = new Int32Array(count).fill(-1);
  const hashes = new Int32Array(count);
  // A place is empty, or holds a row, counted from 1.
  const places = new Int32Array(2 ** Math.ceil(Math.log2(placesPerRow * count + 1)));
  const letters = new KeyLetters();
  const keyOf = isCode ? codeKey : itemKey;
  const isSame = (one: number, other: number) =>
    (names[one] === names[other] && (groups === null || groups[one] === groups[other])) ||
    keyOf(rows, one) === keyOf(rows, other);
  await inSlices(
    count,
    (row) => {
      if (names[row] === "") return;
      const { hash } = itemLetters(rows, row, letters, isCode);
      hashes[row] = hash;
      let place = hash & (places.length - 1);
      while (places[place] !== 0) {
        const other = places[place] - 1;
        if (hashes[other] === hash && isSame(other, row)) {
          firstRows[row] = other;
          return;
        }
        place = (place + 1) & (places.length - 1);
      }
      places[place] = row + 1;
      firstRows[row] = row;
    },
    progress,
  );
  return firstRows;
}

/** The rows of one item by what the user says of codes: see `firstRowsOf`. */
export function sameItems(
  rows: Rows,
  { codes }: Pick<Choices, "codes">,
  progress: Progress,
): Promise<Int32Array> {
  return codes === "same" ? firstRowsOf(rows, progress, true) : Promise.resolve(rows.itemFirstRows);
}

/** Rows without a name stay items of their own: nothing says that they belong together. */
export async function itemsOf(
  rows: Rows,
  classed: Uint8Array,
  choices: Choices,
  progress: Progress,
): Promise<Items> {
  let count = 0;
  const firstRow = new Uint32Array(rows.count);
  const ofRow = new Int32Array(rows.count).fill(-1);
  const firstRows = await sameItems(rows, choices, progress);
  /** By the first row of an item. */
  const known = new Int32Array(rows.count).fill(-1);
  /** All rows of the items that have more than one. */
  const shared = new Map<number, number[]>();
  await inSlices(
    rows.count,
    (row) => {
      if (classed[row] === 0) return;
      const itsFirst = choices.duplicates === "sum" ? firstRows[row] : -1;
      let item = itsFirst < 0 ? -1 : known[itsFirst];
      if (item < 0) {
        item = count++;
        firstRow[item] = row;
        if (itsFirst >= 0) known[itsFirst] = item;
      } else {
        const others = shared.get(item) ?? [firstRow[item]];
        shared.set(item, others);
        others.push(row);
      }
      ofRow[row] = item;
    },
    progress,
  );
  // Where every row is an item of its own, the items' numbers are those of the rows.
  const isEach = count === rows.count;
  const isNamed = isEach && firstRows.every((first, row) => first === row);
  const itemOfRow = isNamed ? firstRows : ofRow;
  const first = isEach ? new Uint32Array(itemOfRow.buffer) : firstRow.slice(0, count);
  const values = isEach ? rows.numbers : new Float64Array(count);
  const measures = rows.measures.map(() => new Float64Array(count));
  await inSlices(
    1 + measures.length,
    (k) => {
      if (k > 0) copyOf(rows.measures[k - 1], first, measures[k - 1]);
      else if (!isEach) copyOf(rows.numbers, first, values);
    },
    progress,
    1,
  );
  const sums = [...shared];
  await inSlices(
    sums.length,
    (at) => {
      const [item, itsRows] = sums[at];
      values[item] = sumOnPaper(itsRows.map((row) => rows.numbers[row]));
      measures.forEach((measure, k) => {
        measure[item] = sumOfKnown(itsRows.map((row) => rows.measures[k][row]));
      });
    },
    progress,
  );
  if (choices.emptyPeriods === "zero") await fillEmptyPeriods(measures, progress);
  return { count, values, measures, firstRow: first, ofRow: itemOfRow };
}

function copyOf(numbers: Float64Array, rows: Uint32Array, target: Float64Array): void {
  for (let item = 0; item < rows.length; item++) target[item] = numbers[rows[item]];
}

async function fillEmptyPeriods(measures: Float64Array[], progress: Progress): Promise<void> {
  const fill = (k: number) => {
    const measure = measures[k];
    for (let item = 0; item < measure.length; item++) {
      if (Number.isNaN(measure[item])) measure[item] = 0;
    }
  };
  await inSlices(measures.length, fill, progress, 1);
}

/** A period without a number in one row has the number of the others. */
function sumOfKnown(numbers: number[]): number {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.length === 0 ? NaN : sumOnPaper(known);
}
