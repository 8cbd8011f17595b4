import { addressOf, rowsOf } from "../../../workbook/excel/a1";
import type { FoundList, Place } from "../../../workbook/excel/types";
import type { Workbook } from "../../pane/workbook-port";
import { placeAmong } from "../place-among";

/** Enough rows to know which column is which. */
const previewRows = 50;

/**
 * The list as it is now, without selecting anything: it may have grown since. Fails with a Refusal
 * where its sheet is gone.
 */
export async function findSecond(workbook: Workbook, known: Place): Promise<FoundList> {
  const lists = await workbook.findLists().catch(() => []);
  const place = placeAmong(lists, known) ?? known;
  const columns = Array.from({ length: place.columns }, (_, column) => column);
  const top = rowsOf(place, 0, Math.min(place.rows, previewRows));
  const { cells } = await workbook.readList({ ...place, ...top, address: addressOf(top) }, columns);
  const preview = Array.from({ length: top.rows }, (_, row) => cells.map((column) => column[row]));
  return {
    ...{ place, preview, hiddenRows: [], origin: "list around the cell" },
    ...{ tableName: null, totalsRowLeftOut: false },
  };
}
