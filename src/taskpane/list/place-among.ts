import { placeAt } from "../../workbook/excel/a1";
import type { Place, SheetList } from "../../workbook/excel/types";

/**
 * Where a list that is known stands among those of the workbook, as far down as it reaches by now;
 * undefined where it is none of them. A sheet is known by its id, and in a workbook that was opened
 * again by its name.
 */
export function placeAmong(lists: readonly SheetList[], known: Place): Place | undefined {
  const now = lists.find(
    ({ place }) =>
      (place.sheetId === known.sheetId || place.sheetName === known.sheetName) &&
      place.row <= known.row &&
      place.row + place.rows > known.row + 1 &&
      place.column <= known.column &&
      place.column + place.columns >= known.column + known.columns,
  );
  if (now === undefined) return undefined;
  // Titles above may have been left out of it, and what was written beside it is none of it.
  const { row, column, columns } = known;
  return placeAt(now.place, { row, column, columns, rows: now.place.row + now.place.rows - row });
}
