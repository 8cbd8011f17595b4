import { rowsOf } from "../excel/a1";
import { breathe, cellsPerRequest } from "../excel/blocks";
import { rangeAt } from "../excel/range";
import type { Place } from "../excel/types";

/**
 * Rows of the place, counted from its first row, that are hidden or filtered away.
 * Excel says of a whole block whether all, none or some of its rows are hidden; only for "some" is
 * it asked for the visible runs, so that even a filtered long list takes a handful of requests.
 */
export async function hiddenRows(context: Excel.RequestContext, place: Place): Promise<number[]> {
  const blocks: { range: Excel.Range; first: number; count: number }[] = [];
  for (let first = 0; first < place.rows; first += cellsPerRequest) {
    const count = Math.min(cellsPerRequest, place.rows - first);
    const range = rangeAt(context, place.sheetId, rowsOf(place, first, count));
    range.load("rowHidden");
    blocks.push({ range, first, count });
  }
  await context.sync();
  const hidden: number[] = [];
  for (const { range, first, count } of blocks) {
    if (range.rowHidden === false) continue;
    const shown = range.rowHidden ? new Set<number>() : await shownRows(context, range);
    for (let row = first; row < first + count; row += 1) {
      if (!shown.has(place.row + row)) {
        hidden.push(row);
      }
    }
    await breathe();
  }
  return hidden;
}

/** Rows of the sheet that can be seen. All columns are asked for: the first one may be hidden. */
async function shownRows(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<ReadonlySet<number>> {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.areas.load("items/rowIndex,items/rowCount");
  await context.sync();
  const rows = new Set<number>();
  for (const area of visible.isNullObject ? [] : visible.areas.items) {
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      rows.add(row);
    }
  }
  return rows;
}
