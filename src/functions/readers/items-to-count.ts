import type { Item } from "../../engine/planning/bill-explosion";
import { functionTexts as texts } from "../../locales/en/functions";
import { countingTexts } from "../../locales/en/functions-counting";
import type { NumberArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import { isSingle, type Grid } from "../cells/grid";
import { dateAt } from "./dates";
import { labelIn } from "./label";
import { oneLine } from "./one-line";

/** The items of a list, those rows left out that are empty. */
export interface ListOfItems {
  items: Item[];
  classes: Item[];
  /** Place of each item in its range, from 1. */
  places: number[];
  /** NaN for never. */
  lastCounted: Float64Array;
}

/**
 * Items with a class and the date of the last count each. A class or a date given once goes with
 * every item. A row without item, class and date is passed over; one that lacks the item or the class
 * is refused.
 *
 * @throws CellError "#N/A" where one range goes on after the end of another
 */
export function itemsToCount(
  items: Grid,
  classes: Grid,
  lastCounted: { each: NumberArgument; grid: Grid },
): ListOfItems {
  const itemCells = oneLine("items", items);
  const classCells = oneLine("classes", classes);
  const dateCells = oneLine(lastCounted.each.name, lastCounted.grid);
  const hasOneClass = isSingle(classes);
  const hasOneDate = isSingle(lastCounted.grid);
  const places = Math.max(itemCells.length, classCells.length, dateCells.length);
  const list: ListOfItems = {
    items: [],
    classes: [],
    places: [],
    lastCounted: new Float64Array(places),
  };
  for (let place = 0; place < places; place++) {
    const item = labelIn(readCell(itemCells[place]), "items", "an item");
    const group = labelIn(readCell(classCells[hasOneClass ? 0 : place]), "classes", "a class");
    const date = dateAt(lastCounted.each, dateCells[hasOneDate ? 0 : place]);
    const isDated = !hasOneDate && !Number.isNaN(date);
    if (item === null) {
      if (!isDated && (group === null || hasOneClass)) continue;
      throw missing("items", itemCells, place, isDated ? lastCounted.each.name : "classes");
    }
    if (group === null) throw missing("classes", classCells, place, "items");
    if (!hasOneDate && place >= dateCells.length) {
      throw new CellError("#N/A", texts.noPartner(lastCounted.each.name));
    }
    list.lastCounted[list.items.length] = date;
    list.items.push(item);
    list.classes.push(group);
    list.places.push(place + 1);
  }
  if (list.items.length === 0) throw new CellError("#VALUE!", countingTexts.noItems("items"));
  return { ...list, lastCounted: list.lastCounted.subarray(0, list.items.length) };
}

function missing(
  name: string,
  cells: readonly unknown[],
  place: number,
  beside: string,
): CellError {
  return place >= cells.length && cells.length > 1
    ? new CellError("#N/A", texts.noPartner(name))
    : new CellError("#VALUE!", countingTexts.missing(name, place + 1, beside));
}
