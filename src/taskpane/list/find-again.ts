import { placeAt } from "../../workbook/excel/a1";
import { Refusal, type FoundList, type Written } from "../../workbook/excel/types";
import type { Workbook } from "../pane/workbook-port";
import { belowTitles } from "../reading/headers/below-titles";
import { guessHeader } from "../reading/headers/guess-header";

/**
 * The list as it is now: rows may have been added or hidden since. Where the selection means another
 * list by now, the one given is kept.
 */
export async function asItIsNow(
  workbook: Workbook,
  list: FoundList,
  written: readonly Written[] = [],
): Promise<FoundList> {
  const now = await workbook.findList(written).catch(() => null);
  const same = now && readings(now).find((reading) => isSamePlace(reading, list));
  if (!same) return list;
  // Of cells that were selected on purpose a single one stands for fewer.
  const isLess = list.origin === "selection" && same.place.rows < list.place.rows;
  return isLess ? list : cutTo(same, list);
}

/**
 * Selects the list again, which also shows the user what is about to be read. Fails with the Refusal
 * "listGone" where something else stands in its place.
 */
export async function findAgain(
  workbook: Workbook,
  list: FoundList,
  written: readonly Written[] = [],
): Promise<FoundList> {
  const { place, origin } = list;
  if (origin !== "selection") {
    await workbook.selectCells({ ...place, rows: 1, columns: 1 }, [0]);
    const same = asSameList(await workbook.findList(written), list);
    if (same) return same;
  }
  await workbook.selectCells(
    place,
    Array.from({ length: place.rows }, (_, row) => row),
  );
  const same = asSameList(await workbook.findList(written), list);
  // The cells that were selected are the list; moved, they would no longer be all of it.
  if (same && same.place.row === place.row) return same;
  throw new Refusal("listGone", { address: place.address, sheetName: place.sheetName });
}

/** A list is known by its header wherever it has moved, otherwise by its place. */
function asSameList(found: FoundList, known: FoundList): FoundList | null {
  const now =
    readings(found).find((reading) => hasSameHeader(reading, known)) ??
    readings(found).find((reading) => isSamePlace(reading, known));
  return now === undefined ? null : cutTo(now, known);
}

/** Titles above may belong to the list or not: the user can have it either way. */
function readings(found: FoundList): FoundList[] {
  const below = belowTitles(found);
  return below === found ? [found] : [below, found];
}

function hasSameHeader(now: FoundList, known: FoundList): boolean {
  const { sheetId, columns } = known.place;
  return (
    now.place.sheetId === sheetId &&
    guessHeader(known.preview) &&
    String(now.preview[0]?.slice(0, columns)) === String(known.preview[0])
  );
}

function isSamePlace({ place, preview }: FoundList, known: FoundList): boolean {
  return (
    place.sheetId === known.place.sheetId &&
    place.row === known.place.row &&
    place.column === known.place.column &&
    place.columns >= known.place.columns &&
    guessHeader(preview) === guessHeader(known.preview)
  );
}

/** Beside the list stands what the pane wrote. */
function cutTo(now: FoundList, { place: { columns }, origin }: FoundList): FoundList {
  return {
    ...now,
    origin,
    place: placeAt(now.place, { ...now.place, columns }),
    preview: now.preview.map((row) => row.slice(0, columns)),
    columnNames: now.columnNames?.slice(0, columns),
  };
}
