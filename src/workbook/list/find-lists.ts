import { placeAt } from "../excel/a1";
import { boxOf, loadBox, rangeAt } from "../excel/range";
import { read } from "../excel/run";
import type { Box, Cell, Place, SheetList, SheetRef } from "../excel/types";

/** Nobody reads a longer menu. */
const mostSheets = 40;
const mostLists = 12;
/** Where a list begins on its sheet. */
const rowsLookedAt = 12;
const columnsLookedAt = 30;
/** Names and a handful of items. */
const fewestRows = 6;

/** What looks like a list on the sheets that can be seen: tables, and blocks under a row of names. */
export function findLists(): Promise<SheetList[]> {
  return read(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const sheets = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .slice(0, mostSheets)
      .map(({ id, name }): SheetRef => ({ sheetId: id, sheetName: name }));
    const [tables, blocks] = [await tablesOn(context, sheets), await blocksOn(context, sheets)];
    const lists = sheets.flatMap((sheet, k) => {
      const [own, block] = [tables[k], blocks[k]];
      return own.length > 0 || block === null
        ? own
        : [{ place: placeAt(sheet, block), name: null }];
    });
    return lists.slice(0, mostLists);
  });
}

async function tablesOn(context: Excel.RequestContext, sheets: SheetRef[]): Promise<SheetList[][]> {
  const all = sheets.map(({ sheetId }) => {
    const { tables } = context.workbook.worksheets.getItem(sheetId);
    tables.load("items/name");
    return tables;
  });
  await context.sync();
  const ranges = all.map(({ items }) => items.map((table) => table.getRange()));
  ranges.flat().forEach(loadBox);
  await context.sync();
  return all.map(({ items }, k) =>
    items.flatMap(({ name }, at) => {
      const box = boxOf(ranges[k][at]);
      return isLarge(box) ? [{ place: placeAt(sheets[k], box), name }] : [];
    }),
  );
}

/** On each sheet the block round the first row of names that has numbers below it. */
async function blocksOn(
  context: Excel.RequestContext,
  sheets: SheetRef[],
): Promise<(Box | null)[]> {
  const used = sheets.map(({ sheetId }) =>
    context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true),
  );
  used.forEach(loadBox);
  await context.sync();
  const tops = used.map((range, k) => {
    if (range.isNullObject || !isLarge(boxOf(range))) return null;
    const { row, column, rows, columns } = boxOf(range);
    const top: Box = {
      ...{ row, column, rows: Math.min(rows, rowsLookedAt) },
      columns: Math.min(columns, columnsLookedAt),
    };
    const cells = rangeAt(context, sheets[k].sheetId, top);
    cells.load("values");
    return { top, cells };
  });
  await context.sync();
  const regions = tops.map((each, k) => {
    const at = each && beginOf(each.cells.values as Cell[][]);
    if (!at) return null;
    const { row, column } = each.top;
    const cell: Box = { row: row + at.row, column: column + at.column, rows: 1, columns: 1 };
    const region = rangeAt(context, sheets[k].sheetId, cell).getSurroundingRegion();
    loadBox(region);
    return region;
  });
  await context.sync();
  return regions.map((region) =>
    region !== null && isLarge(boxOf(region)) ? boxOf(region) : null,
  );
}

/** Two names side by side, and a number somewhere in the two rows below them. */
function beginOf(cells: Cell[][]): Pick<Place, "row" | "column"> | null {
  for (let row = 0; row + 1 < cells.length; row++) {
    const column = cells[row].findIndex(
      (cell, k) => isName(cell) && isName(cells[row][k + 1] ?? ""),
    );
    const below = cells.slice(row + 1, row + 3);
    const isAbove = below.some((each) =>
      each.slice(column).some((cell) => typeof cell === "number"),
    );
    if (column >= 0 && isAbove) return { row, column };
  }
  return null;
}

function isName(cell: Cell): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

function isLarge({ rows, columns }: Box): boolean {
  return rows >= fewestRows && columns >= 2;
}
