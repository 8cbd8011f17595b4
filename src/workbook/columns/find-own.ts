import { placeAt } from "../excel/a1";
import { read } from "../excel/run";
import type { Box, OwnColumns, Place, Progress, RowSigns, Written } from "../excel/types";
import { proofOf } from "../take-back/proofs";
import { judgeOwn, type Judged } from "./judge-own";
import { placesNow } from "./places-now";
import { readLook, type Look } from "./read-look";
import { readKeys } from "./row-keys";

export interface Own {
  place: Place;
  /** What is looked at: their rows and those of the list. */
  box: Box;
  look: Look;
  judged: Judged;
  keys: RowSigns | null;
}

/**
 * Of what was written beside the list, what stands there still: the last of it. Null where nothing
 * of ours is left, or where it stands beside other rows.
 */
export function findOwnColumns(
  list: Place,
  written: readonly Written[],
  keyColumns: readonly number[],
  words: readonly string[],
): Promise<OwnColumns | null> {
  return read(async (context) => {
    const here = written.filter(({ place }) => place.sheetId === list.sheetId);
    const places = await placesNow(context, here);
    for (let index = here.length - 1; index >= 0; index -= 1) {
      const place = places[index];
      if (place === null || !isBeside(list, place)) continue;
      const own = await lookAtOwn(context, list, here[index], place, place.columns, {
        ...{ keyColumns, words },
      });
      if (!isLeft(own)) continue;
      const header = String(own.look[0][place.row - own.box.row].value);
      const { edited } = own.judged;
      return { written: here[index], place, header, edited };
    }
    return null;
  }, list);
}

interface Looking {
  /** By which the rows of the list are told apart, counted from its first column. */
  keyColumns: readonly number[];
  words: readonly string[];
  /** The same, counted to the left from the columns: of more weight where it is known. */
  keysFrom?: readonly number[];
}

export async function lookAtOwn(
  context: Excel.RequestContext,
  list: Place,
  written: Written,
  place: Place,
  columns: number,
  { keyColumns, words, keysFrom }: Looking,
  progress?: Progress,
): Promise<Own> {
  const row = Math.min(place.row, list.row);
  const end = Math.max(place.row + place.rows, list.row + list.rows);
  const box = { row, column: place.column, rows: end - row, columns };
  const look = await readLook(context, place.sheetId, box, progress);
  const keysAt = keysFrom?.map((distance) => place.column - distance - list.column) ?? keyColumns;
  const isThere = keysAt.length > 0 && keysAt.every((key) => list.column + key >= 0);
  const keys = isThere ? await readKeys(context, list, keysAt) : null;
  const proof = proofOf(written);
  const judged = judgeOwn({
    ...{ written, place, box, look, proof, keys, words },
    listRow: list.row,
  });
  return { place: placeAt(place, place), box, look, judged, keys };
}

/** The same rows, or nearly: some were added or taken out since. */
function isBeside(list: Place, place: Place): boolean {
  if (place.sheetId !== list.sheetId) return false;
  const first = Math.max(list.row, place.row);
  const end = Math.min(list.row + list.rows, place.row + place.rows);
  return (end - first) * 2 > Math.min(list.rows, place.rows);
}

/** Where somebody has put other data in its place, nothing of ours is there to be updated. */
function isLeft({ judged: { states, edited } }: Own): boolean {
  const count = (state: number) =>
    states.reduce((sum, column) => sum + column.filter((each) => each === state).length, 0);
  const ours = count(1);
  return ours > 0 && (edited === null || ours >= count(2));
}
