import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { itemKey, keyAtPlace } from "../item-key";
import type { RoleCells } from "../read-roles";
import { RowsByKey } from "../rows-by-key";
import { SameItems } from "../same-items";

/** How a second list finds its items in the task's list. */
export interface ItemsNamed {
  /** Of a row of the second list; "" where it names no item. */
  keyOf(row: number): string;
  /** The row of the task's list; undefined where it has none. */
  rowOf(key: string): number | undefined;
  /** The item stands in several rows of the task's list, and nothing tells which is meant. */
  isSeveral(at: number): boolean;
}

/**
 * By the item's name; and by its place as well, where both lists tell it.
 *
 * @param isTaken of an item in several rows the first one that is taken has what the second list says
 */
export async function itemsNamed(
  second: RoleCells<"item" | "location">,
  rows: RoleCells<"item" | "location">,
  isTaken: (row: number) => boolean,
  progress: Progress,
): Promise<ItemsNamed> {
  const hasPlaces = second.cells.location !== undefined && rows.cells.location !== undefined;
  const keyOf = hasPlaces ? keyAtPlace : itemKey;
  const known = new RowsByKey(rows.count, (row) => keyOf(rows, row));
  const items = new SameItems(rows.count);
  const add = (wanted: boolean) => (row: number) => {
    if (isTaken(row) === wanted) items.add(row, known.add(row));
  };
  await inSlices(rows.count, add(true), progress);
  await inSlices(rows.count, add(false), progress);
  return {
    keyOf: (row) => keyOf(second, row),
    rowOf: (key) => known.find(key),
    isSeveral: (at) => items.isShared(at),
  };
}
