import type { Place, Written } from "../../workbook/excel/types";
import { writtenBy } from "../written/written-by";
import type { ListRead, Plan } from "./list-task";

/**
 * Cells that Excel has confirmed a moment ago need not be read back: they are as they were written.
 * Null where that does not stand beside all rows of this list, or where it is not known by a header.
 */
export function planOfFresh(
  { id }: { id: string },
  { list: { place: list }, columns }: ListRead,
  wanted: { columns: number },
  fresh?: Written,
): Plan | null {
  const [header] = fresh?.contents ?? [];
  if (fresh?.what !== "class column" || !isColumn(fresh, list, id)) return null;
  if (!columns.hasHeader || header === undefined) return null;
  const { place } = fresh;
  const isBeside = place.row === list.row && place.rows === list.rows;
  if (!isBeside || place.columns !== wanted.columns) return null;
  return { way: "update", place, header, own: { written: fresh, place, header, edited: 0 } };
}

/** Whether a task wrote that on the sheet of the list, to stand beside it. */
export function isColumn(written: Written, { sheetId }: Place, id: string): boolean {
  const { what, place } = written;
  const isBeside = what === "class column" || what === "live formula";
  return isBeside && place.sheetId === sheetId && writtenBy(written) === id;
}
