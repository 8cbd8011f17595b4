import { addressOf, rowsOf } from "../../../workbook/excel/a1";
import type { FoundList } from "../../../workbook/excel/types";
import { guessHeaderRows, joinedNames } from "./header-rows";

/**
 * The list from the row that names its columns: titles above are left out, and where names stand in
 * several rows the last of them is the list's first. An Excel table begins with its names.
 */
export function belowTitles(list: FoundList): FoundList {
  if (list.tableName !== null || list.above !== undefined) return list;
  const rows = guessHeaderRows(list.preview);
  const skip = rows.titles + Math.max(rows.names - 1, 0);
  if (skip === 0 || list.place.rows - skip < 2) return list;
  const box = rowsOf(list.place, skip, list.place.rows - skip);
  return {
    ...list,
    place: { ...list.place, ...box, address: addressOf(box) },
    preview: list.preview.slice(skip),
    hiddenRows: list.hiddenRows.filter((row) => row >= skip).map((row) => row - skip),
    above: { ...rows, list },
    columnNames: rows.names > 1 ? joinedNames(list.preview, rows) : undefined,
  };
}

/** The list as it is read by now: where the user wants the titles in, they stay in. */
export function asReadBefore(found: FoundList, known: FoundList | null): FoundList {
  const isWhole = known?.above === undefined && known?.place.address === found.place.address;
  return isWhole && known.place.sheetId === found.place.sheetId ? found : belowTitles(found);
}

/** The list with everything that stands above its names, as the selection gave it. */
export function withTitles(list: FoundList): FoundList {
  return list.above?.list ?? list;
}
