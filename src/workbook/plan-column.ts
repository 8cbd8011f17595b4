import { placeAt, sheetColumns } from "./a1";
import { rangeAt } from "./range";
import { read } from "./run";
import { firstOccupied } from "./vacancy";
import { Box, Place, Refusal } from "./types";

/** Columns looked at in one request; a free one is nearly always among the first. */
const columnsAtOnce = 4;

/**
 * The first column to the right of the list whose cells beside the list are all empty and belong to
 * no table, not even to the list's own: an empty column of a table is kept for its own data.
 */
export function planClassColumn(list: Place): Promise<Place> {
  return read(async (context) => {
    const end = list.column + list.columns;
    for (let from = end; from < sheetColumns; from += columnsAtOnce) {
      const free = await firstFree(context, list, columnsBeside(list, from));
      if (free) {
        return placeAt(list, free);
      }
    }
    throw new Refusal("noRoom", { sheetName: list.sheetName });
  }, list);
}

function columnsBeside(list: Place, from: number): Box[] {
  const count = Math.min(columnsAtOnce, sheetColumns - from);
  return Array.from({ length: count }, (_, index) => ({
    row: list.row,
    column: from + index,
    rows: list.rows,
    columns: 1,
  }));
}

async function firstFree(
  context: Excel.RequestContext,
  list: Place,
  columns: readonly Box[],
): Promise<Box | null> {
  const tables = columns.map((column) =>
    rangeAt(context, list.sheetId, column).getTables(false).getCount(),
  );
  await context.sync();
  for (const [index, column] of columns.entries()) {
    const inTable = tables[index].value > 0;
    if (!inTable && (await firstOccupied(context, list.sheetId, column)) === null) {
      return column;
    }
  }
  return null;
}
