import type { NumberArgument } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { readCell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { looksLikeDate } from "../cells/text-date";
import { textFault } from "../cells/text-number";
import { refuseMistyped } from "./paired-rows";

/**
 * The date in a cell, NaN where there is none: an empty cell, a 0 (desktop Excel may hand an empty
 * cell over so), or a text such as "never". A text that was meant as a date is refused.
 */
export function dateAt(each: NumberArgument, raw: unknown): number {
  const content = readCell(raw);
  switch (content.kind) {
    case "number":
      return content.number === 0 ? NaN : (numberOf(each, content) as number);
    case "error":
      throw content.error;
    case "text":
      if (looksLikeDate(content.text)) throw textFault(each.name, content.text);
      break;
  }
  refuseMistyped(each, content);
  return NaN;
}

/** The dates of a range, whatever their places. */
export function datesIn(each: NumberArgument, grid: Grid): number[] {
  return grid.cells
    .flatMap((row) => row.map((cell) => dateAt(each, cell)))
    .filter((date) => !Number.isNaN(date));
}
