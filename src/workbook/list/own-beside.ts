import { overlap } from "../excel/a1";
import { rangeAt } from "../excel/range";
import type { Box, Place, Written } from "../excel/types";
import { placesNow } from "../columns/places-now";

/** Columns that we wrote beside a list, as they stand on a sheet. */
export interface OwnBeside {
  place: Place;
  /** How far to the left the list ends: 1 where it touches them. */
  apart: number;
}

/** Enough to see that it is still ours what stands there. */
const rowsLookedAt = 20;

/** What we wrote beside lists of the sheet and what still stands there. */
export async function ownOnSheet(
  context: Excel.RequestContext,
  sheetId: string,
  written: readonly Written[],
): Promise<OwnBeside[]> {
  const columns = written.filter(({ what }) => what === "class column" || what === "live formula");
  if (columns.length === 0) return [];
  const places = await placesNow(context, columns);
  const here = columns.flatMap((each, index) => {
    const place = places[index];
    if (place?.sheetId !== sheetId) return [];
    const rows = Math.min(rowsLookedAt, place.rows);
    const range = rangeAt(context, sheetId, { ...place, rows, columns: 1 }).load("values");
    return [{ written: each, place, range }];
  });
  if (here.length === 0) return [];
  await context.sync();
  return here
    .filter(({ written, range }) => isOurs(written, range.values))
    .map(({ written, place }) => ({ place, apart: written.apart ?? 1 }));
}

/** Most of the cells say what we wrote there; a formula of ours gives classes. */
function isOurs({ what, contents = [] }: Written, values: unknown[][]): boolean {
  const filled = values.map(([value]) => value).filter((value) => value !== "");
  const isKnown = (value: unknown) =>
    contents.includes(String(value)) ||
    (what === "live formula" && /^([A-C][a-cX-Z]?|#[A-Z/0?!]+)$/.test(String(value)));
  return filled.length > 0 && filled.filter(isKnown).length * 2 >= filled.length;
}

/** The list is meant where a cell of a column beside it is selected. */
export function listCellBeside(box: Box, own: readonly OwnBeside[]): Box | null {
  const inside = own.find(
    ({ place }) =>
      overlap(box, place) &&
      box.column >= place.column &&
      box.column + box.columns <= place.column + place.columns,
  );
  if (inside === undefined) return null;
  const { place, apart } = inside;
  const row = Math.min(Math.max(box.row, place.row), place.row + place.rows - 1);
  return { row, column: Math.max(0, place.column - apart), rows: 1, columns: 1 };
}

/** A list without what we wrote at its edges, and which of its columns are ours inside. */
export function withoutOwn(box: Box, own: readonly OwnBeside[]): { box: Box; inside: number[] } {
  const isOwn = (column: number) =>
    own.some(
      ({ place }) =>
        overlap(box, place) && column >= place.column && column < place.column + place.columns,
    );
  let { column, columns } = box;
  while (columns > 1 && isOwn(column + columns - 1)) columns -= 1;
  while (columns > 1 && isOwn(column)) [column, columns] = [column + 1, columns - 1];
  const inside = Array.from({ length: columns }, (_, index) => index).filter((index) =>
    isOwn(column + index),
  );
  return { box: { ...box, column, columns }, inside };
}
