import { functionTexts as texts } from "../../locales/en/functions";
import { valueTexts } from "../../locales/en/functions-value";
import type { NumberArgument } from "../arguments/argument";
import { readCell, type CellContent } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { isPlainNumber, numberOf } from "../arguments/number-argument";
import { looksLikeDate } from "../cells/text-date";
import { refuseTextNumber, textFault } from "../cells/text-number";

/** One of two ranges that belong together row by row. */
export interface PairedRange {
  /** What each number must be; its name is the argument's. */
  each: NumberArgument;
  grid: Grid;
  /** What becomes of a row that lacks this number alone: `keep` puts NaN in its place. */
  ifMissing: "skip" | "refuse" | "keep";
  /** A date or an order of 0 is none: desktop Excel may hand an empty cell over as 0. */
  zeroIsNone?: boolean;
  /** Its numbers are dates: a text that was meant as one is refused wherever it stands. */
  holdsDates?: boolean;
}

/**
 * Reads two ranges as pairs, row by row. A row without any number is passed over, as AVERAGE passes
 * over blanks and text, but no text that was meant as a number or a date. Where only one of the two
 * is a number, the other one is refused if it is TRUE, FALSE or any text with digits, and otherwise
 * counts as missing. Two zeros are an empty row where a 0 is none. An error in a cell is the result.
 *
 * @throws CellError "#N/A" for a number whose partner lies beyond the end of the other range,
 *   and when no pair is left
 */
export function pairedRows(
  first: PairedRange,
  second: PairedRange,
): [first: Float64Array, second: Float64Array] {
  const rows = Math.max(first.grid.rows, second.grid.rows);
  const columns = Math.max(first.grid.columns, second.grid.columns);
  const firsts = new Float64Array(rows * columns);
  const seconds = new Float64Array(rows * columns);
  let count = 0;
  const held = { first: 0, second: 0 };
  for (let place = 0; place < rows * columns; place++) {
    const row = Math.floor(place / columns);
    const column = place % columns;
    const one = numberAt(first, row, column);
    const other = numberAt(second, row, column);
    if (one === one) held.first++;
    if (other === other) held.second++;
    if (other !== other && (one !== one || (one === 0 && isZero(second, row, column)))) continue;
    if (one !== one && isPassedOver(first, row, column, place + 1)) continue;
    if (other !== other && isPassedOver(second, row, column, place + 1)) continue;
    firsts[count] = one;
    seconds[count++] = other;
  }
  if (count === 0) throw new CellError("#N/A", whyNone(first, second, held));
  return [firsts.subarray(0, count), seconds.subarray(0, count)];
}

/** Which range is at fault where no row is left. */
function whyNone(
  first: PairedRange,
  second: PairedRange,
  held: { first: number; second: number },
): string {
  if (held.first > 0 && held.second > 0) {
    return valueTexts.noPairs(first.each.name, second.each.name);
  }
  const { each, holdsDates } = held.first === 0 ? first : second;
  return holdsDates ? valueTexts.noDates(each.name) : texts.noNumbers(each.name);
}

/** The number of a cell; NaN where there is none. */
function numberAt(range: PairedRange, row: number, column: number): number {
  const { each, grid, zeroIsNone } = range;
  const raw = grid.cells[row]?.[column];
  if (raw === 0 && zeroIsNone) return NaN;
  if (isPlainNumber(each, raw)) return raw;
  const content = readCell(raw);
  if (content.kind === "error") throw content.error;
  refuseTextNumber(each.name, content);
  if (range.holdsDates && content.kind === "text" && looksLikeDate(content.text)) {
    throw textFault(each.name, content.text);
  }
  if (content.kind !== "number" || (content.number === 0 && zeroIsNone)) return NaN;
  return numberOf(each, content) as number;
}

/** Whether a cell without a number is so because its 0 is none. */
function isZero({ grid, zeroIsNone }: PairedRange, row: number, column: number): boolean {
  return zeroIsNone === true && readCell(grid.cells[row]?.[column]).kind === "number";
}

/** What the range says to a cell without a number beside one that holds a number. */
function isPassedOver(
  { each, grid, ifMissing }: PairedRange,
  row: number,
  column: number,
  place: number,
): boolean {
  if (row >= grid.rows || column >= grid.columns) {
    throw new CellError("#N/A", texts.noPartner(each.name));
  }
  refuseMistyped(each, readCell(grid.cells[row]?.[column]));
  if (ifMissing === "refuse") {
    throw new CellError("#VALUE!", valueTexts.missingPartner(each.name, place));
  }
  return ifMissing === "skip";
}

/** A text with digits was meant as a number or a date, and TRUE or FALSE as something. */
export function refuseMistyped(each: NumberArgument, content: CellContent): void {
  if (content.kind === "boolean") numberOf(each, content);
  if (content.kind === "text" && /\d/.test(content.text)) numberOf(each, content);
}
