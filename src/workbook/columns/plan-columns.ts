import { placeAt, sheetColumns } from "../excel/a1";
import { mayBeMerged, mergedIn } from "./merged-cells";
import { NamedSheet } from "../excel/named-sheet";
import { rangeAt } from "../excel/range";
import { read } from "../excel/run";
import { tablesTouching } from "./touching-tables";
import { type Box, type Place, Refusal } from "../excel/types";
import { vacancyOf } from "./vacancy";

/** Columns looked at in one request besides those wanted; free ones are nearly always the first. */
const columnsAhead = 3;

/**
 * The first columns to the right of the list, side by side, whose cells beside the list are all
 * empty and neither merged nor in a table nor beside one, not even the list's own: Excel lets a
 * table grow over what is written there, and an empty column of a table is kept for its own data.
 */
export function planColumns(list: Place, columns: number): Promise<Place> {
  const sheet = new NamedSheet(list);
  return read(async (context) => {
    const end = list.column + list.columns;
    let free = 0;
    for (let from = end; from < sheetColumns; from += columns + columnsAhead) {
      const beside = columnsBeside(list, from, columns + columnsAhead);
      const uses = await usesOf(context, sheet, beside);
      for (const [index, column] of beside.entries()) {
        const isFree =
          uses[index] !== "table" && (await isEmpty(context, sheet, column, uses[index]));
        free = isFree ? free + 1 : 0;
        if (free === columns) {
          return placeAt(sheet, { ...column, column: column.column - columns + 1, columns });
        }
      }
    }
    throw new Refusal("noRoom", { sheetName: sheet.sheetName });
  }, sheet);
}

function columnsBeside(list: Place, from: number, wished: number): Box[] {
  const count = Math.min(wished, sheetColumns - from);
  return Array.from({ length: count }, (_, index) => ({
    row: list.row,
    column: from + index,
    rows: list.rows,
    columns: 1,
  }));
}

/** Cells in or beside a table, cells that nobody has touched, and cells that have to be looked at. */
type Use = "table" | "bare" | "used";

async function usesOf(
  context: Excel.RequestContext,
  sheet: NamedSheet,
  columns: readonly Box[],
): Promise<Use[]> {
  sheet.ask(context);
  const asked = columns.map((column) => {
    const used = rangeAt(context, sheet.sheetId, column).getUsedRangeOrNullObject(false);
    used.load("rowIndex");
    return { tables: tablesTouching(context, sheet.sheetId, column), used };
  });
  await sheet.sync(context);
  return asked.map(({ tables, used }) => {
    if (tables.value > 0) return "table";
    return used.isNullObject ? "bare" : "used";
  });
}

async function isEmpty(
  context: Excel.RequestContext,
  { sheetId }: NamedSheet,
  column: Box,
  use: Use,
): Promise<boolean> {
  const isBare = use === "bare";
  const isVacant = isBare || (await vacancyOf(context, sheetId, column)).occupied === null;
  if (!isVacant || !mayBeMerged(isBare)) return isVacant;
  return (await mergedIn(context, sheetId, column)).length === 0;
}
