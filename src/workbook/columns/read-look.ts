import { rowsOf } from "../excel/a1";
import { inBlocks, meanwhile } from "../excel/blocks";
import { once, rangeAt } from "../excel/range";
import type { Box, Cell, Progress } from "../excel/types";
import type { CellBefore } from "./as-it-stood";
import type { Contents } from "./seen-cells";

/** Cells by column, then by row. */
export type Look = CellBefore[][];

/** A cell that a formula spills into is empty: what it shows is that formula's. */
export function cellBefore(
  { values, formulas, valueTypes, numberFormat }: LoadedCells,
  row: number,
  column: number,
): CellBefore {
  const formula = formulas[row][column];
  const isSpilled = formula === "";
  return {
    value: isSpilled ? "" : values[row][column],
    formula,
    type: isSpilled ? "Empty" : valueTypes[row][column],
    numberFormat: numberFormat[row][column],
  };
}

export const cellParts = "values,formulas,valueTypes,numberFormat";
type LoadedCells = Pick<Excel.Range, "values" | "formulas" | "valueTypes" | "numberFormat">;

/** Reads what stands in cells, so that it can be put back; `seen` sees each block as it comes. */
export async function readLook(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
  seen: (contents: Contents) => void,
  progress?: Progress,
): Promise<Look> {
  const look: Look = Array.from({ length: box.columns }, () => []);
  const readBlock = async (first: number, count: number) => {
    const range = once(rangeAt(context, sheetId, rowsOf(box, first, count)));
    range.load(cellParts);
    await context.sync();
    for (let row = 0; row < count; row += 1) {
      look.forEach((cells, column) => cells.push(cellBefore(range, row, column)));
    }
    seen(range);
  };
  await inBlocks(box.rows, box.columns * 4, readBlock, progress);
  return look;
}

/** Sees what stands in cells, of which nothing is kept: each block while Excel is at the next. */
export async function seeContents(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
  seen: (contents: Contents) => void,
  progress?: Progress,
): Promise<void> {
  let come: Contents = { values: [], formulas: [] };
  const seeLast = () => {
    seen(come);
    come = { values: [], formulas: [] };
  };
  const readBlock = async (first: number, count: number) => {
    const range = once(rangeAt(context, sheetId, rowsOf(box, first, count)));
    range.load("values,formulas");
    await meanwhile(context.sync(), seeLast);
    come = { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  };
  await inBlocks(box.rows, box.columns * 2, readBlock, progress);
  seeLast();
}
