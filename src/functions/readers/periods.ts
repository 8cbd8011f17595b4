import { demandTexts } from "../../locales/en/functions-demand";
import { CellError, type Fault } from "../cells/excel-error";
import { readCell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { isTextNumber, textFault } from "../cells/text-number";
import { oneLine } from "./one-line";

/**
 * The numbers of an item whose periods may have gaps: blanks, text and booleans are passed over as
 * AVERAGE passes them over. An error in a cell is the result, and so is the complaint about a text
 * that was meant as a number. A line of plain numbers is taken as it is: a list of 100,000 items is
 * one call.
 *
 * @param name of the argument
 * @returns null for an item whose cells are all blank
 * @throws CellError "#N/A" when something stands in the range, but no number
 */
export function periodsOf(name: string, grid: Grid): readonly number[] | null {
  const cells = oneLine(name, grid);
  return areNumbers(cells) ? cells : numbersAmong(name, cells);
}

function areNumbers(cells: readonly unknown[]): cells is readonly number[] {
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k];
    if (typeof cell !== "number" || cell - cell !== 0) return false;
  }
  return true;
}

function numbersAmong(name: string, cells: readonly unknown[]): number[] | null {
  const numbers: number[] = [];
  let isBlank = true;
  let fault: Fault | undefined;
  for (const cell of cells) {
    const content = readCell(cell);
    if (content.kind === "error") throw content.error;
    if (content.kind === "number") numbers.push(content.number);
    if (content.kind === "text" && isTextNumber(content)) fault ??= textFault(name, content.text);
    if (content.kind !== "blank") isBlank = false;
  }
  if (fault !== undefined) throw fault;
  if (numbers.length > 0) return numbers;
  if (isBlank) return null;
  throw new CellError("#N/A", demandTexts.mustHoldNumbers(name));
}
