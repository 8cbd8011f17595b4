import { functionTexts as texts } from "../../locales/en/functions";
import { lineTexts } from "../../locales/en/functions-lines";
import type { NumberArgument } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { refuseTextNumber } from "../cells/text-number";
import { dateAt } from "./dates";
import { isHeading } from "./heading";
import { oneLine } from "./one-line";
import { refuseMistyped } from "./paired-rows";

/** Batches of an item, and the place of each in its range. */
export interface Batches {
  quantities: number[];
  dates: number[];
  places: number[];
  /** Places of the range, batch or not. */
  count: number;
  isRow: boolean;
}

/**
 * Batches with a quantity and a date each. A place without a quantity is no batch; one without a date
 * is refused, for nobody knows when it is used.
 */
export function batchesOf(
  quantities: { each: NumberArgument; grid: Grid },
  dates: { each: NumberArgument; grid: Grid },
): Batches {
  const units = oneLine(quantities.each.name, quantities.grid);
  const days = oneLine(dates.each.name, dates.grid);
  const count = Math.max(units.length, days.length);
  const isRow = quantities.grid.columns > 1;
  const batches: Batches = { quantities: [], dates: [], places: [], count, isRow };
  for (let place = 0; place < count; place++) {
    const content = readCell(units[place]);
    const dateContent = readCell(days[place]);
    if (place === 0 && count > 1 && isHeading([content, dateContent], true)) continue;
    if (dateContent.kind === "error") throw dateContent.error;
    refuseTextNumber(quantities.each.name, content);
    const date = dateAt(dates.each, days[place]);
    const hasDate = !Number.isNaN(date);
    if (content.kind === "blank" && hasDate && place >= units.length) {
      throw new CellError("#N/A", texts.noPartner(quantities.each.name));
    }
    if (content.kind !== "number" && content.kind !== "error") {
      refuseMistyped(quantities.each, content);
      continue;
    }
    const quantity = numberOf(quantities.each, content) as number;
    if (!hasDate) {
      if (quantity === 0) continue;
      throw place >= days.length
        ? new CellError("#N/A", texts.noPartner(dates.each.name))
        : new CellError("#VALUE!", lineTexts.noDate(dates.each.name));
    }
    batches.quantities.push(quantity);
    batches.dates.push(date);
    batches.places.push(place);
  }
  if (batches.places.length > 0) return batches;
  throw new CellError("#N/A", texts.noNumbers(quantities.each.name));
}
