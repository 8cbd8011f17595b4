import { addressOf, rowsOf } from "./a1";
import { inBlocks } from "./blocks";
import { rangeAt } from "./range";
import { Box, Cell, Place, Refusal } from "./types";

/**
 * The first cell of a column that holds something, or null. Values and formulas are both looked at:
 * a formula may show nothing, and a cell that another formula spills into holds no formula of its own.
 */
export async function firstOccupied(
  context: Excel.RequestContext,
  sheetId: string,
  column: Box,
): Promise<string | null> {
  let found: string | null = null;
  await inBlocks(column.rows, 2, async (first, count) => {
    if (found !== null) {
      return;
    }
    const box = rowsOf(column, first, count);
    const range = rangeAt(context, sheetId, box).load("values,formulas");
    await context.sync();
    const row = firstHolding(range.values, range.formulas);
    found = row < 0 ? null : addressOf(rowsOf(box, row, 1));
  });
  return found;
}

/** Refuses to write over anything, naming the first cell that is in the way. */
export async function demandVacant(context: Excel.RequestContext, place: Place): Promise<void> {
  const address = await firstOccupied(context, place.sheetId, place);
  if (address !== null) {
    throw new Refusal("targetNotEmpty", { address, sheetName: place.sheetName });
  }
}

/** The first row of a column read both ways that holds something, or -1. */
export function firstHolding(values: Cell[][], formulas: Cell[][]): number {
  return values.findIndex(([value], row) => value !== "" || formulas[row][0] !== "");
}
