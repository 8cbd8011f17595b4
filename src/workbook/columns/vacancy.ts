import { addressOf, rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import type { Box, Cell, Progress } from "../excel/types";

/** What was found in cells that are to be written into. */
export interface Vacancy {
  /** The first cell that holds something, or null. */
  occupied: string | null;
  /** True when the cells hold neither contents nor formats. */
  bare: boolean;
}

/**
 * Looks whether cells are free. Of cells that were never used Excel knows it at once. In others,
 * values and formulas are both looked at: a formula may show nothing, and a cell that another
 * formula spills into holds no formula of its own.
 */
export async function vacancyOf(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
  progress?: Progress,
): Promise<Vacancy> {
  const used = rangeAt(context, sheetId, box).getUsedRangeOrNullObject(false);
  loadBox(used);
  await context.sync();
  return used.isNullObject
    ? { occupied: null, bare: true }
    : { occupied: await firstOccupied(context, sheetId, boxOf(used), progress), bare: false };
}

async function firstOccupied(
  context: Excel.RequestContext,
  sheetId: string,
  used: Box,
  progress?: Progress,
): Promise<string | null> {
  let found: string | null = null;
  const look = async (first: number, count: number) => {
    if (found !== null) return;
    const rows = rowsOf(used, first, count);
    const range = once(rangeAt(context, sheetId, rows)).load("values,formulas");
    await context.sync();
    found = firstHolding(rows, range.values, range.formulas);
  };
  await inBlocks(used.rows, used.columns * 2, look, progress);
  return found;
}

/** The address of the first cell that holds something, or null. */
function firstHolding(box: Box, values: Cell[][], formulas: Cell[][]): string | null {
  for (let row = 0; row < values.length; row += 1) {
    const column = values[row].findIndex(
      (value, index) => value !== "" || formulas[row][index] !== "",
    );
    if (column >= 0) {
      const cell = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
      return addressOf(cell);
    }
  }
  return null;
}
