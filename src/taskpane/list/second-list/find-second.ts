import { addressOf, placeAt, rowsOf } from "../../../workbook/excel/a1";
import type { FoundList, Place } from "../../../workbook/excel/types";
import type { Workbook } from "../../pane/workbook-port";

/** Enough rows to know which column is which. */
const previewRows = 50;

/**
 * The list as it is now, without selecting anything: it may have grown since. Fails with a Refusal
 * where its sheet is gone.
 */
export async function findSecond(workbook: Workbook, known: Place): Promise<FoundList> {
  const place = await placeNow(workbook, known);
  const columns = Array.from({ length: place.columns }, (_, column) => column);
  const top = rowsOf(place, 0, Math.min(place.rows, previewRows));
  const { cells } = await workbook.readList({ ...place, ...top, address: addressOf(top) }, columns);
  const preview = Array.from({ length: top.rows }, (_, row) => cells.map((column) => column[row]));
  return {
    ...{ place, preview, hiddenRows: [], origin: "list around the cell" },
    ...{ tableName: null, totalsRowLeftOut: false },
  };
}

/** A sheet is known by its id, and in a workbook that was opened again by its name. */
async function placeNow(workbook: Workbook, known: Place): Promise<Place> {
  const lists = await workbook.findLists().catch(() => []);
  const now = lists.find(
    ({ place }) =>
      (place.sheetId === known.sheetId || place.sheetName === known.sheetName) &&
      place.row <= known.row &&
      place.row + place.rows > known.row + 1 &&
      place.column <= known.column &&
      place.column + place.columns >= known.column + known.columns,
  );
  if (now === undefined) return known;
  // Titles above may have been left out of it, and what was written beside it is none of it.
  const { row, column, columns } = known;
  return placeAt(now.place, { row, column, columns, rows: now.place.row + now.place.rows - row });
}
