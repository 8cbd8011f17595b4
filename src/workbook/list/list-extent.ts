import { overlap, sameBox } from "../excel/a1";
import { withoutEmptyEdges } from "./edges";
import { boxOf, loadBox, rangeAt } from "../excel/range";
import { type Box, type ListOrigin, Refusal, type SheetRef } from "../excel/types";

/** One area that the user has selected. */
export interface Selected {
  sheet: SheetRef;
  box: Box;
  /** Whole columns, whole rows or the whole sheet. */
  wholeLines: boolean;
}

/** The cells meant by a selection. */
export interface Extent {
  box: Box;
  origin: ListOrigin;
  tableName: string | null;
  totalsRowLeftOut: boolean;
}

interface TableBox {
  name: string;
  /** Header and body, with the totals row where there is one. */
  box: Box;
  totals: boolean;
}

/** Excel shows a totals row as the last row of its table; counted as data it would double the list. */
export async function listExtent(
  context: Excel.RequestContext,
  selected: Selected,
): Promise<Extent> {
  const single = selected.box.rows === 1 && selected.box.columns === 1;
  const meant = single ? await aroundCell(context, selected) : asSelected(selected);
  const { sheetId } = selected.sheet;
  const used = rangeAt(context, sheetId, meant.box).getUsedRangeOrNullObject(true);
  loadBox(used);
  await context.sync();
  const box = used.isNullObject ? null : await withoutEmptyEdges(context, sheetId, boxOf(used));
  if (!box) throw new Refusal("nothingSelected", { sheetId });
  const tables = await tablesIn(context, sheetId, box);
  const totalsRowLeftOut = tables.some((table) => endsInTotals(box, table));
  if (totalsRowLeftOut) {
    box.rows -= 1;
  }
  const table = tables.find((candidate) => sameBox(withoutTotals(candidate), box));
  return { box, origin: meant.origin, tableName: table?.name ?? null, totalsRowLeftOut };
}

function asSelected({ box, wholeLines }: Selected): { box: Box; origin: ListOrigin } {
  return { box, origin: wholeLines ? "used part" : "selection" };
}

/** A single cell means the table it lies in, or the list round it as Ctrl+A would select it. */
async function aroundCell(
  context: Excel.RequestContext,
  { sheet, box }: Selected,
): Promise<{ box: Box; origin: ListOrigin }> {
  const [table] = await tablesIn(context, sheet.sheetId, box);
  if (table) {
    return { box: table.box, origin: "table" };
  }
  const region = rangeAt(context, sheet.sheetId, box).getSurroundingRegion();
  loadBox(region);
  await context.sync();
  return { box: boxOf(region), origin: "list around the cell" };
}

async function tablesIn(
  context: Excel.RequestContext,
  sheetId: string,
  box: Box,
): Promise<TableBox[]> {
  const tables = rangeAt(context, sheetId, box).getTables(false);
  tables.load("items/name,items/showTotals");
  await context.sync();
  const { items } = tables;
  if (items.length === 0) return [];
  const ranges = items.map((table) => table.getRange());
  ranges.forEach(loadBox);
  await context.sync();
  return items.map((table, index) => ({
    name: table.name,
    box: boxOf(ranges[index]),
    totals: table.showTotals,
  }));
}

function endsInTotals(box: Box, table: TableBox): boolean {
  const last = box.row + box.rows - 1;
  return table.totals && last === table.box.row + table.box.rows - 1 && overlap(box, table.box);
}

function withoutTotals({ box, totals }: TableBox): Box {
  return totals ? { ...box, rows: box.rows - 1 } : box;
}
