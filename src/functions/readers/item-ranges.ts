import { functionTexts as texts } from "../../locales/en/functions";
import { faultFrom, type Answer } from "../cells/answer";
import type { NumberArgument } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import { isSingle, type Grid } from "../cells/grid";
import { oneLine } from "./one-line";

/** Ranges that belong together item by item. */
export interface ItemRanges {
  /** One list for each range, with a number for each item that has all of them. */
  numbers: Float64Array[];
  /** Place of each of these items in the ranges, from 0. */
  places: number[];
  /** What stands at the other places: nothing for an empty row, or what is wrong with it. */
  others: Answer[];
}

/**
 * Reads ranges item by item. A single cell goes with every item. A row that is empty in every range
 * stays empty; what is wrong with an item stands in its row, and it takes no part.
 */
export function itemRanges(
  arguments_: readonly NumberArgument[],
  grids: readonly Grid[],
): ItemRanges {
  const lines = grids.map((grid, k) => oneLine(arguments_[k].name, grid));
  const shared = grids.map((grid) => isSingle(grid));
  const count = Math.max(...lines.map((cells) => cells.length));
  const read: ItemRanges = {
    numbers: lines.map(() => new Float64Array(count)),
    places: [],
    others: new Array<Answer>(count).fill(""),
  };
  const isOne = shared.every((single) => single);
  const row = new Array<number>(lines.length);
  for (let place = 0; place < count; place++) {
    const isEmpty = lines.every(
      (cells, k) => (shared[k] && !isOne) || readCell(cells[place]).kind === "blank",
    );
    if (isEmpty && !isOne) continue;
    try {
      lines.forEach((cells, k) => {
        if (!shared[k] && place >= cells.length) {
          throw new CellError("#N/A", texts.noPartner(arguments_[k].name));
        }
        row[k] = numberOf(arguments_[k], readCell(cells[shared[k] ? 0 : place])) as number;
      });
      const item = read.places.push(place) - 1;
      row.forEach((number, k) => (read.numbers[k][item] = number));
    } catch (thrown) {
      read.others[place] = faultFrom(thrown);
    }
  }
  return { ...read, numbers: read.numbers.map((all) => all.subarray(0, read.places.length)) };
}
