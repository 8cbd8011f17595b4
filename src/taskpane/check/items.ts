import type { Progress } from "../../workbook/types";
import { inSlices } from "../state/slices";
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
  const values = new Float64Array(rows.count);
  const measures = rows.measures.map(() => new Float64Array(rows.count));
  const firstRow = new Uint32Array(rows.count);
  const ofRow = new Int32Array(rows.count).fill(-1);
  const known = new Map<string, number>();
  const keyOf = choices.codes === "same" ? codeKey : itemKey;
  await inSlices(
    rows.count,
    (row) => {
      if (classed[row] === 0) return;
      const key = choices.duplicates === "sum" ? keyOf(rows, row) : "";
      let item = key === "" ? undefined : known.get(key);
      const isNew = item === undefined;
      if (item === undefined) {
        item = count++;
        firstRow[item] = row;
        if (key !== "") known.set(key, item);
      }
      values[item] += rows.numbers[row];
      for (let k = 0; k < measures.length; k++) {
        const period = rows.measures[k][row];
        const number = Number.isNaN(period) && choices.emptyPeriods === "zero" ? 0 : period;
        measures[k][item] = isNew ? number : sumOfKnown(measures[k][item], number);
      }
      ofRow[row] = item;
    },
    progress,
  );
  return {
    count,
    values: values.slice(0, count),
    measures: measures.map((measure) => measure.slice(0, count)),
    firstRow: firstRow.slice(0, count),
    ofRow,
  };
}

/** A period without a number in one row has the number of the other. */
function sumOfKnown(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : one + other;
}
