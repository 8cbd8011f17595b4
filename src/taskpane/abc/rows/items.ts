import { sumOnPaper } from "../../../engine/sum-on-paper";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import type { Choices } from "./choices";
import { sameNameKey, withoutZeros } from "./name-key";
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
export function itemKey(rows: Rows, row: number): string {
  const name = rows.names[row];
  if (name === "" || rows.groups === null) return sameNameKey(name);
  return `${sameNameKey(rows.groups[row])}\u0000${sameNameKey(name)}`;
}

/** The same for codes that may be one with zeros before them or without. */
export function codeKey(rows: Rows, row: number): string {
  const key = itemKey(rows, row);
  const end = key.lastIndexOf("\u0000") + 1;
  return key.slice(0, end) + withoutZeros(key.slice(end));
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
  const known = new Map<string, number>();
  const keyOf = choices.codes === "same" ? codeKey : itemKey;
  /** All rows of the items that have more than one. */
  const shared = new Map<number, number[]>();
  await inSlices(
    rows.count,
    (row) => {
      if (classed[row] === 0) return;
      const key = choices.duplicates === "sum" ? keyOf(rows, row) : "";
      let item = key === "" ? undefined : known.get(key);
      if (item === undefined) {
        item = count++;
        firstRow[item] = row;
        if (key !== "") known.set(key, item);
      } else {
        const others = shared.get(item) ?? [firstRow[item]];
        shared.set(item, others);
        others.push(row);
      }
      ofRow[row] = item;
    },
    progress,
  );
  const first = firstRow.slice(0, count);
  const [values, ...measures] = [rows.numbers, ...rows.measures].map(() => new Float64Array(count));
  await inSlices(
    1 + measures.length,
    (k) => {
      if (k === 0) copyOf(rows.numbers, first, values);
      else copyOf(rows.measures[k - 1], first, measures[k - 1]);
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
  return { count, values, measures, firstRow: first, ofRow };
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
