import type { Progress } from "../../../workbook/excel/types";
import type { Items } from "../rows/items";
import { sameNameKey } from "../../kept/items/name-key";
import type { Rows } from "../rows/rows";
import { inSlices } from "../../pane/in-slices";

/** Items that are classified together. */
export interface Group {
  /** As it stands in the list; "" for the items of no group, and for the only group there is. */
  name: string;
  members: Uint32Array;
}

/** One group of all items where the list has no column for groups. */
export async function groupsOf(
  items: Pick<Items, "count" | "firstRow">,
  rows: Pick<Rows, "groups">,
  progress: Progress,
): Promise<Group[]> {
  const { groups } = rows;
  if (groups === null) return [{ name: "", members: allOf(items.count) }];
  const names: string[] = [];
  const sizes: number[] = [];
  const known = new Map<string, number>();
  const groupOf = new Uint32Array(items.count);
  await inSlices(
    items.count,
    (item) => {
      const name = groups[items.firstRow[item]];
      const key = sameNameKey(name);
      let group = known.get(key);
      if (group === undefined) {
        group = names.push(name) - 1;
        sizes.push(0);
        known.set(key, group);
      }
      groupOf[item] = group;
      sizes[group]++;
    },
    progress,
  );
  const members = sizes.map((size) => new Uint32Array(size));
  const filled = sizes.map(() => 0);
  await inSlices(
    items.count,
    (item) => {
      const group = groupOf[item];
      members[group][filled[group]++] = item;
    },
    progress,
  );
  return names.map((name, group) => ({ name, members: members[group] }));
}

function allOf(count: number): Uint32Array {
  const members = new Uint32Array(count);
  for (let item = 0; item < count; item++) members[item] = item;
  return members;
}

/** The numbers of some items, in their order. */
export function numbersOf(values: Float64Array, members: Uint32Array): Float64Array {
  if (members.length === values.length) return values;
  const numbers = new Float64Array(members.length);
  for (let k = 0; k < members.length; k++) numbers[k] = values[members[k]];
  return numbers;
}
