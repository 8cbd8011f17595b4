import { addressOf, overlap } from "../excel/a1";
import { supports } from "../excel/features";
import { boxOf, rangeAt } from "../excel/range";
import { type Box, type Place, Refusal } from "../excel/types";

/** Whether merged cells were met where Excel had said that nobody has touched any. */
let wereMissed = false;

/**
 * Asking for merged cells makes some versions of Excel forget the user's steps of undo, so they are
 * asked for only beside cells that somebody has touched, or once such cells have been met elsewhere.
 */
export function mayBeMerged(isBare: boolean): boolean {
  return supports("ExcelApi 1.13") && (wereMissed || !isBare);
}

/**
 * The merged cells of which some are in the box. Excel tells of those alone that begin where it is
 * asked, so it is asked for all above and to the left as well.
 */
export async function mergedIn(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
): Promise<Box[]> {
  const reach = { row: 0, column: 0, rows: box.row + box.rows, columns: box.column + box.columns };
  const merged = rangeAt(context, sheetId, reach).getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  const boxes = merged.isNullObject ? [] : merged.areas.items.map(boxOf);
  return boxes.filter((each) => overlap(each, box));
}

/**
 * What was written into a cell is not there: a merged cell covers it. Another column may take it, but
 * not where it was to replace what stood there.
 */
export function refuseMerged(
  place: Place,
  cell: Box,
  reason: "mergedCells" | "mergedSince" = "mergedCells",
): never {
  wereMissed = true;
  throw new Refusal(reason, { address: addressOf(cell), sheetName: place.sheetName });
}
