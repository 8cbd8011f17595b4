import type { Progress } from "../../workbook/types";
import { inSlices } from "../state/slices";
import type { Choices } from "./choices";
import type { Rows } from "./rows";

/** What is classified: one item per row, or one per name where rows of a name are summed. */
export interface Items {
  count: number;
  values: Float64Array;
  /** The row each item stands in first. */
  firstRow: Uint32Array;
  /** The item of each row; -1 for a row that is left out. */
  ofRow: Int32Array;
}

/** Excel holds "Bolt" and "BOLT" to be the same text; so does a list of items. */
export function sameNameKey(name: string): string {
  return name.replace(/\s+/gu, " ").toLowerCase();
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
  const firstRow = new Uint32Array(rows.count);
  const ofRow = new Int32Array(rows.count).fill(-1);
  const known = new Map<string, number>();
  await inSlices(
    rows.count,
    (row) => {
      if (classed[row] === 0) return;
      const key = choices.duplicates === "sum" ? sameNameKey(rows.names[row]) : "";
      let item = key === "" ? undefined : known.get(key);
      if (item === undefined) {
        item = count++;
        firstRow[item] = row;
        if (key !== "") known.set(key, item);
      }
      values[item] += rows.numbers[row];
      ofRow[row] = item;
    },
    progress,
  );
  return {
    count,
    values: values.slice(0, count),
    firstRow: firstRow.slice(0, count),
    ofRow,
  };
}
