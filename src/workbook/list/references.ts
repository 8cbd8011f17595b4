import { boxesOf, placeAt, sheetColumns, sheetRows } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import { refusalOf } from "../excel/refusal-of";
import { read } from "../excel/run";
import { structured } from "./structured-reference";
import type { Box, Cell, Place, ReferenceCells, SheetRef } from "../excel/types";

/**
 * The cells that references of a formula on that sheet stand for, at most so many of each; null for
 * a reference that leads nowhere. Of whole rows and columns the used part is meant.
 */
export function readReferences(
  references: readonly string[],
  place: Place,
  most: number,
): Promise<(ReferenceCells | null)[]> {
  return read(async (context) => {
    const found: (ReferenceCells | null)[] = [];
    for (const reference of references) {
      const cells = await placeOf(context, reference.trim(), place);
      found.push(cells && { ...(await cellsOf(context, cells, most)), place: cells });
    }
    return found;
  }, place);
}

const address =
  /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i;

async function placeOf(
  context: Excel.RequestContext,
  reference: string,
  place: Place,
): Promise<Place | null> {
  const [, quoted, plain, cells = ""] = address.exec(reference) ?? [];
  const [box] = boxesOf(cells);
  if (cells === "" || !box || !isOnSheet(box) || !/^[$A-Z]+[$\d]+$|:/i.test(cells)) {
    return resolved(context, reference, place);
  }
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? place : await sheetNamed(context, name);
  return sheet && usedPart(context, sheet, box);
}

function isOnSheet({ row, column, rows, columns }: Box): boolean {
  const fits = row + rows <= sheetRows && column + columns <= sheetColumns;
  return fits && row >= 0 && rows > 0 && columns > 0;
}

async function sheetNamed(context: Excel.RequestContext, name: string): Promise<SheetRef | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name");
  await context.sync();
  return sheet.isNullObject ? null : { sheetId: sheet.id, sheetName: sheet.name };
}

/** Whatever else Excel understands: a defined name of the sheet or the workbook, or a table. */
async function resolved(
  context: Excel.RequestContext,
  reference: string,
  place: Place,
): Promise<Place | null> {
  const { worksheets, names } = context.workbook;
  const ownNames = worksheets.getItem(place.sheetId).names;
  try {
    for (const among of reference.includes("[") ? [] : [ownNames, names]) {
      const range = among.getItemOrNullObject(reference).getRangeOrNullObject();
      const found = await placeOfRange(context, range);
      if (found) return found;
    }
    const range = await structured(context, reference, place);
    return range && (await placeOfRange(context, range));
  } catch (error) {
    // A name of a constant, a table without headers: no range for Excel, and no trouble for us.
    const { reason, detail } = refusalOf(error);
    if (reason === "sheetGone" || detail.code === "InvalidArgument" || reason === "notSupported") {
      return null;
    }
    throw error;
  }
}

async function placeOfRange(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<Place | null> {
  const { worksheet } = range;
  loadBox(range);
  worksheet.load("id,name");
  await context.sync();
  if (range.isNullObject) return null;
  return usedPart(context, { sheetId: worksheet.id, sheetName: worksheet.name }, boxOf(range));
}

/** An empty column is shown by its first cell. */
async function usedPart(context: Excel.RequestContext, sheet: SheetRef, box: Box): Promise<Place> {
  if (box.rows < sheetRows && box.columns < sheetColumns) return placeAt(sheet, box);
  const used = rangeAt(context, sheet.sheetId, box).getUsedRangeOrNullObject(true);
  loadBox(used);
  await context.sync();
  return placeAt(sheet, used.isNullObject ? { ...box, rows: 1, columns: 1 } : boxOf(used));
}

async function cellsOf(
  context: Excel.RequestContext,
  place: Place,
  most: number,
): Promise<Omit<ReferenceCells, "place">> {
  const { rows, columns } = place;
  const across = Math.min(columns, most);
  const down = Math.min(rows, Math.floor(most / across));
  const values: Cell[][] = [];
  const texts: string[][] = [];
  const numberFormats: string[][] = [];
  const box = { ...place, columns: across };
  const readBlock = async (first: number, count: number) => {
    const part = { ...box, row: place.row + first, rows: count };
    const range = once(rangeAt(context, place.sheetId, part)).load("values,text,numberFormat");
    await context.sync();
    values.push(...(range.values as Cell[][]));
    texts.push(...range.text);
    numberFormats.push(...(range.numberFormat as string[][]));
  };
  await inBlocks(down, across, readBlock);
  return { values, texts, numberFormats, rows, columns };
}
