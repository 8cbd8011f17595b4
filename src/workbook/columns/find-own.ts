import { placeAt } from "../excel/a1";
import { read } from "../excel/run";
import type { Box, OwnColumns, Place, Progress, RowSigns, Written } from "../excel/types";
import { proofOf } from "../take-back/proofs";
import { judgeOwn, type Judged, State } from "./judge-own";
import { placesNow } from "./places-now";
import { readLook, seeContents, type Look } from "./read-look";
import { readKeys } from "./row-keys";
import { type Contents, SeenCells } from "./seen-cells";

/** What of ours is where. */
interface Found {
  place: Place;
  /** What is looked at: their rows and those of the list. */
  box: Box;
  seen: SeenCells;
  judged: Judged;
  keys: RowSigns | null;
}

/** With what it takes to put back what stands there. */
export interface Own extends Found {
  look: Look;
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
      const looking = { keyColumns, words };
      const see: See = (box, seen) =>
        seeContents(context, place.sheetId, box, (contents) => seen.add(contents));
      const own = await judgeThere(
        ...([context, list, here[index], place, place.columns, looking, see] as const),
      );
      if (!isLeft(own)) continue;
      return { written: here[index], place, header: own.seen.header, edited: own.judged.edited };
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
  looking: Looking,
  progress?: Progress,
): Promise<Own> {
  let look: Look = [];
  const see: See = async (box, seen) => {
    const add = (contents: Contents) => seen.add(contents);
    look = await readLook(context, place.sheetId, box, add, progress);
  };
  const found = await judgeThere(context, list, written, place, columns, looking, see);
  return { ...found, look };
}

/** Reads all cells of a box. */
type See = (box: Box, seen: SeenCells) => Promise<void>;

async function judgeThere(
  context: Excel.RequestContext,
  list: Place,
  written: Written,
  place: Place,
  columns: number,
  { keyColumns, words, keysFrom }: Looking,
  see: See,
): Promise<Found> {
  const row = Math.min(place.row, list.row);
  const end = Math.max(place.row + place.rows, list.row + list.rows);
  const box = { row, column: place.column, rows: end - row, columns };
  const own = { written, place, box, proof: proofOf(written), words };
  const seen = new SeenCells(own);
  await see(box, seen);
  const keysAt = keysFrom?.map((distance) => place.column - distance - list.column) ?? keyColumns;
  const isThere = keysAt.length > 0 && keysAt.every((key) => list.column + key >= 0);
  const keys = isThere ? await readKeys(context, list, keysAt) : null;
  const judged = await judgeOwn({ ...own, seen, keys, listRow: list.row });
  return { place: placeAt(place, place), box, seen, judged, keys };
}

/** The same rows, or nearly: some were added or taken out since. */
function isBeside(list: Place, place: Place): boolean {
  if (place.sheetId !== list.sheetId) return false;
  const first = Math.max(list.row, place.row);
  const end = Math.min(list.row + list.rows, place.row + place.rows);
  return (end - first) * 2 > Math.min(list.rows, place.rows);
}

/** Where somebody has put other data in its place, nothing of ours is there to be updated. */
function isLeft({ judged: { states, edited } }: Found): boolean {
  const count = (state: number) => states.reduce((sum, column) => sum + countOf(column, state), 0);
  const ours = count(State.ours);
  return ours > 0 && (edited === null || ours >= count(State.edited));
}

function countOf(states: Uint8Array, state: number): number {
  return states.reduce((sum, each) => sum + (each === state ? 1 : 0), 0);
}
