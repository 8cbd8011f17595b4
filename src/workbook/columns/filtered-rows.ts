import { settled } from "../excel/fingerprint";
import { rangeAt } from "../excel/range";
import { type Cell, type Place, Refusal, type SheetRef } from "../excel/types";

/** Where the rows are, with `rowHidden` loaded. */
type Rows = Pick<Excel.Range, "rowHidden">;

/**
 * Excel takes several cells that are written or cleared at once for those in view: over rows that a
 * filter hides they end up beside other items. So nothing is done to them until all are in view. Rows
 * hidden by hand are written as any others are.
 */
export async function demandUnfiltered(
  context: Excel.RequestContext,
  sheet: SheetRef,
  rows: Rows,
): Promise<void> {
  if (await areFiltered(context, sheet, rows)) refuseScattered(sheet);
}

export async function areFiltered(
  context: Excel.RequestContext,
  sheet: Pick<SheetRef, "sheetId">,
  rows: Rows,
): Promise<boolean> {
  return hidesSome(rows) && (await isFiltered(context, sheet));
}

/** The same of cells of which nothing has been asked yet; a single row is always hit. */
export async function demandPlaceUnfiltered(
  context: Excel.RequestContext,
  place: Place,
): Promise<void> {
  if (place.rows === 1) return;
  const rows = rangeAt(context, place.sheetId, place).load("rowHidden");
  await context.sync();
  await demandUnfiltered(context, place, rows);
}

/** Whether all, or some, of the rows are out of view. */
function hidesSome({ rowHidden }: Rows): boolean {
  return rowHidden !== false;
}

/** A block of one column as it was given, and as it was read back: formulas and rowHidden. */
export interface ReadBack {
  given: readonly (Cell | null)[];
  kept: Excel.Range;
}

/** Whether somebody has filtered the rows meanwhile, so that the cells stand elsewhere. */
export async function isScattered(
  context: Excel.RequestContext,
  sheet: SheetRef,
  columns: readonly ReadBack[],
): Promise<boolean> {
  const lost = columns
    .filter(({ kept }) => hidesSome(kept))
    .flatMap(({ given, kept }) =>
      kept.formulas
        .map(([formula]) => formula as Cell)
        .filter((cell, row) => !isKept(given[row], cell)),
    );
  if (lost.length === 0) return false;
  // Of merged cells nothing is kept either, and that needs another remedy.
  return lost.some((cell) => cell !== "") || isFiltered(context, sheet);
}

export function refuseScattered({ sheetName }: Pick<SheetRef, "sheetName">): never {
  throw new Refusal("rowsFiltered", { sheetName });
}

/** Of a formula Excel may change the spelling. */
function isKept(given: Cell | null, kept: Cell): boolean {
  if (given === null) return true;
  const isFormula = typeof given === "string" && given.startsWith("=");
  return isFormula ? String(kept).startsWith("=") : settled(given) === settled(kept);
}

async function isFiltered(
  context: Excel.RequestContext,
  { sheetId }: Pick<SheetRef, "sheetId">,
): Promise<boolean> {
  const { autoFilter, tables } = context.workbook.worksheets.getItem(sheetId);
  autoFilter.load("isDataFiltered");
  tables.load("items/id,items/autoFilter/isDataFiltered");
  await context.sync();
  const filters = [autoFilter, ...tables.items.map((table) => table.autoFilter)];
  return filters.some(({ isDataFiltered }) => isDataFiltered);
}
