import { rangeAt } from "../excel/range";
import type { Box } from "../excel/types";

/**
 * How many tables the cells belong to, or would be taken into: tables grow to the right and downward
 * over what is written just beside them. Known with the next sync.
 */
export function tablesTouching(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
): OfficeExtension.ClientResult<number> {
  return tablesIn(context, sheetId, withNeighbours(box));
}

/** How many tables have some of the cells. Known with the next sync. */
export function tablesIn(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
): OfficeExtension.ClientResult<number> {
  return rangeAt(context, sheetId, box).getTables(false).getCount();
}

function withNeighbours({ row, column, rows, columns }: Box): Box {
  const above = Math.min(row, 1);
  const before = Math.min(column, 1);
  return {
    row: row - above,
    column: column - before,
    rows: rows + above,
    columns: columns + before,
  };
}
