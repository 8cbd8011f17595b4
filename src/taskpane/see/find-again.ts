import type { FoundList } from "../../workbook/types";
import type { Workbook } from "../state/workbook-port";
import { columnLetters } from "./list-columns";

/**
 * The list as it is now: rows may have been added or hidden since. Where the selection means another
 * list by now, the one given is kept.
 */
export async function asItIsNow(workbook: Workbook, list: FoundList): Promise<FoundList> {
  const now = await workbook.findList().catch(() => null);
  return (now && asSameList(now, list)) ?? list;
}

/** Selects the list again, which also shows the user what is about to be read. */
export async function findAgain(workbook: Workbook, list: FoundList): Promise<FoundList> {
  const { place } = list;
  if (list.origin !== "selection") {
    await workbook.selectCells({ ...place, rows: 1, columns: 1 }, [0]);
    const same = asSameList(await workbook.findList(), list);
    if (same) return same;
  }
  await workbook.selectCells(
    place,
    Array.from({ length: place.rows }, (_, row) => row),
  );
  return asSameList(await workbook.findList(), list) ?? list;
}

/** What was found, cut to the columns of the list: beside them stands what the pane wrote. */
function asSameList(now: FoundList, { place: known, origin }: FoundList): FoundList | null {
  const { place } = now;
  const beginsThere =
    place.sheetId === known.sheetId && place.row === known.row && place.column === known.column;
  if (!beginsThere || place.columns < known.columns) return null;
  const last = columnLetters(place.column + known.columns - 1);
  const address = `${columnLetters(place.column)}${place.row + 1}:${last}${place.row + place.rows}`;
  return {
    ...now,
    origin,
    place: { ...place, columns: known.columns, address },
    preview: now.preview.map((row) => row.slice(0, known.columns)),
  };
}
