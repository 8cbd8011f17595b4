import { faultFrom } from "../cells/answer";
import { readCell } from "../cells/cell";
import type { Fault } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { labelIn, labelKey } from "./label";
import { oneLine } from "./one-line";

/** Items that are asked for, in one column or one row. */
export interface WantedItems {
  /** For each cell the place of its item, what is wrong with it, or null where it is empty. */
  cells: (number | Fault | null)[];
  /** The place of each item, by `labelKey`; the same item twice has one place. */
  places: ReadonlyMap<string, number>;
}

/** @param name of the argument */
export function wantedItems(name: string, grid: Grid): WantedItems {
  const places = new Map<string, number>();
  const cells = oneLine(name, grid).map((cell) => {
    try {
      const label = labelIn(readCell(cell), name, "an item");
      if (label === null) return null;
      const key = labelKey(label);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, places.size);
      return places.size - 1;
    } catch (thrown) {
      return faultFrom(thrown);
    }
  });
  return { cells, places };
}
