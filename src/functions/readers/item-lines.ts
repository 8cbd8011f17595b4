import { functionTexts as texts } from "../../locales/en/functions";
import { countingTexts } from "../../locales/en/functions-counting";
import { lineTexts } from "../../locales/en/functions-lines";
import { shortText } from "../../locales/short-text";
import type { NumberArgument } from "../arguments/argument";
import { isPlainNumber, numberOf } from "../arguments/number-argument";
import { faultFrom } from "../cells/answer";
import { readCell } from "../cells/cell";
import { CellError, codeOf, sentenceOf, type Fault } from "../cells/excel-error";
import { isSingle, type Grid } from "../cells/grid";
import { isHeading } from "./heading";
import { labelIn, labelKey } from "./label";
import { oneLine } from "./one-line";
import { refuseMistyped } from "./paired-rows";

/** Lines of a list, such as orders or receipts: an item, a date and a quantity each. */
export interface ItemLines {
  /** Place of the line's item among those asked for. */
  items: Int32Array;
  /** Days with a fraction. */
  dates: Float64Array;
  quantities: Float64Array;
  /** What is wrong with a line of an item, by the place of the item. */
  faults: ReadonlyMap<number, Fault>;
}

interface Column {
  each: NumberArgument;
  cells: readonly unknown[];
  holdsDates: boolean;
}

const noItem = -1;
const notWanted = -2;

/**
 * The lines of the items that are asked for; other items' lines count for nothing, whatever is in
 * them. A single item goes with every line. A line without a quantity, or with 0, is none: desktop
 * Excel may hand an empty cell over as 0. What is wrong with a line is kept for its item.
 *
 * @param items with the name of their argument
 * @param wanted the place of each item that is asked for, by `labelKey`
 * @throws CellError for a line whose item cannot be told
 */
export function itemLines(
  items: { name: string; grid: Grid },
  dates: { each: NumberArgument; grid: Grid },
  quantities: { each: NumberArgument; grid: Grid },
  wanted: ReadonlyMap<string, number>,
): ItemLines {
  const itemCells = oneLine(items.name, items.grid);
  const columns = [dates, quantities].map(({ each, grid }, k): Column => ({
    each,
    cells: oneLine(each.name, grid),
    holdsDates: k === 0,
  }));
  const [dateCells, quantityCells] = columns.map(({ cells }) => cells);
  const hasOneItem = isSingle(items.grid);
  const rows = Math.max(itemCells.length, dateCells.length, quantityCells.length);
  const lines = {
    items: new Int32Array(rows),
    dates: new Float64Array(rows),
    quantities: new Float64Array(rows),
  };
  const faults = new Map<number, Fault>();
  const placeOf = placesOf(items.name, wanted);
  let count = 0;
  let isEmpty = true;
  for (let row = 0; row < rows; row++) {
    const item = itemCells[hasOneItem ? 0 : row];
    const date = dateCells[row];
    const quantity = quantityCells[row];
    if (row === 0 && rows > 1 && isHeadingOf(item, date, quantity)) continue;
    const place = placeOf(item);
    if (place !== noItem) isEmpty = false;
    if (place === notWanted) continue;
    const isPlain =
      isPlainNumber(dates.each, date) && isPlainNumber(quantities.each, quantity) && place >= 0;
    try {
      if (isPlain ? quantity === 0 : !isLine(columns, row)) continue;
      if (place === noItem) throw whyNoItem(items.name, row >= itemCells.length);
      lines.items[count] = place;
      lines.dates[count] = isPlain ? date : numberAt(columns[0], row);
      lines.quantities[count++] = isPlain ? quantity : numberAt(columns[1], row);
    } catch (thrown) {
      const fault = atPlace(faultFrom(thrown), row, dates.grid.columns > 1);
      if (place === noItem) throw fault;
      if (!faults.has(place)) faults.set(place, fault);
    }
  }
  if (isEmpty) throw new CellError("#VALUE!", countingTexts.noItems(items.name));
  return {
    items: lines.items.subarray(0, count),
    dates: lines.dates.subarray(0, count),
    quantities: lines.quantities.subarray(0, count),
    faults,
  };
}

function isHeadingOf(...cells: unknown[]): boolean {
  return isHeading(cells.map(readCell), true);
}

/** The place of a cell's item; each way of writing one is looked at once. */
function placesOf(name: string, wanted: ReadonlyMap<string, number>): (cell: unknown) => number {
  const known = new Map<unknown, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const label = labelIn(readCell(cell), name, "an item");
    const place = label === null ? noItem : (wanted.get(labelKey(label)) ?? notWanted);
    if (typeof cell !== "object") known.set(cell, place);
    return place;
  };
}

/** Whether there is a quantity in a row; a date alone is no line. */
function isLine([dates, quantities]: readonly Column[], row: number): boolean {
  const { each, cells } = quantities;
  const content = readCell(cells[row]);
  if (content.kind === "blank" && row >= cells.length && row < dates.cells.length) {
    if (readCell(dates.cells[row]).kind !== "blank") throw noPartner(each.name);
  }
  if (content.kind === "number") return content.number !== 0;
  if (content.kind === "error") throw content.error;
  refuseMistyped(each, content);
  return false;
}

/** The number of a cell that must hold one; of a date, what is wrong with it in the words of dates. */
function numberAt({ each, cells, holdsDates }: Column, row: number): number {
  if (row >= cells.length) throw noPartner(each.name);
  const content = readCell(cells[row]);
  if (holdsDates) {
    if (content.kind === "text") {
      throw new CellError("#VALUE!", lineTexts.dateAsText(each.name, shortText(content.text)));
    }
    if (content.kind === "blank" || (content.kind === "number" && content.number === 0)) {
      throw new CellError("#VALUE!", lineTexts.noDate(each.name));
    }
  }
  return numberOf(each, content) as number;
}

function noPartner(name: string): CellError {
  return new CellError("#N/A", texts.noPartner(name));
}

function whyNoItem(name: string, isBeyondEnd: boolean): CellError {
  return isBeyondEnd ? noPartner(name) : new CellError("#VALUE!", lineTexts.noItem(name));
}

function atPlace(fault: Fault, place: number, isRow: boolean): Fault {
  const sentence = sentenceOf(fault);
  if (sentence === "") return fault;
  const say = isRow ? lineTexts.inColumn : lineTexts.inRow;
  return new CellError(codeOf(fault), say(sentence, place + 1));
}
