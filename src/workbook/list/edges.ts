import { rowsOf } from "../excel/a1";
import { cellsPerRequest, inBlocks } from "../excel/blocks";
import { rangeAt } from "../excel/range";
import type { Box, Cell } from "../excel/types";

/** Rows looked at first: nearly always one of them is filled, and that is all there is to ask. */
const firstLook = 50;

/**
 * The block without the empty rows at its top and bottom; null when nothing is left. A row of
 * formulas that show nothing counts as empty. Excel's own used range may reach further, for it goes
 * by the whole sheet.
 */
export async function withoutEmptyEdges(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
): Promise<Box | null> {
  const above = await emptyRows(context, sheetId, box, false);
  if (above === box.rows) return null;
  const below = await emptyRows(context, sheetId, box, true);
  return rowsOf(box, above, box.rows - above - below);
}

/** How many rows are empty before the first filled one, from the top or from the end. */
async function emptyRows(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
  fromEnd: boolean,
): Promise<number> {
  let empty = 0;
  const look = async (first: number, count: number) => {
    if (empty < first) return;
    const start = fromEnd ? box.rows - first - count : first;
    const range = rangeAt(context, sheetId, rowsOf(box, start, count)).load("values");
    await context.sync();
    const rows: Cell[][] = fromEnd ? [...range.values].reverse() : range.values;
    const filled = rows.findIndex((row) => row.some((cell) => cell !== ""));
    empty = first + (filled < 0 ? count : filled);
  };
  const fitting = Math.max(1, Math.floor(cellsPerRequest / box.columns));
  const atFirst = Math.min(firstLook, fitting, box.rows);
  await look(0, atFirst);
  if (empty === atFirst && empty < box.rows) {
    empty = 0;
    await inBlocks(box.rows, box.columns, look);
  }
  return empty;
}
