import { boxesOf, placeAt, sheetColumns, sheetRows } from "../excel/a1";
import { cellsPerRequest, inBlocks } from "../excel/blocks";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import { refusalOf } from "../excel/refusal-of";
import { read } from "../excel/run";
import { structured } from "./structured-reference";
import type { Box, Cell, Place, ReferenceCells, SheetRef } from "../excel/types";

/**
 * The cells that references of a formula on that sheet stand for, at most so many of each; null for
 * a reference that leads nowhere. Of whole rows and columns the used part is meant. Excel is asked
 * for many references at once.
 */
export function readReferences(
  references: readonly string[],
  place: Place,
  most: number,
): Promise<(ReferenceCells | null)[]> {
  return read(async (context) => {
    const places = await placesOf(
      context,
      references.map((each) => each.trim()),
      place,
    );
    return cellsOfAll(context, places, most);
  }, place);
}

const address =
  /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i;

/** A reference by its letters and numbers. */
interface Written {
  /** Null for the sheet of the formula. */
  sheetName: string | null;
  box: Box;
}

/** Null for a name, a part of a table, and whatever else is no address. */
function writtenIn(reference: string): Written | null {
  const [, quoted, plain, cells = ""] = address.exec(reference) ?? [];
  const [box] = boxesOf(cells);
  if (cells === "" || !box || !isOnSheet(box) || !/^[$A-Z]+[$\d]+$|:/i.test(cells)) return null;
  return { sheetName: quoted?.replace(/''/g, "'") ?? plain ?? null, box };
}

function isOnSheet({ row, column, rows, columns }: Box): boolean {
  const fits = row + rows <= sheetRows && column + columns <= sheetColumns;
  return fits && row >= 0 && rows > 0 && columns > 0;
}

async function placesOf(
  context: Excel.RequestContext,
  references: string[],
  place: Place,
): Promise<(Place | null)[]> {
  const written = references.map(writtenIn);
  const sheets = await sheetsNamed(
    context,
    written.flatMap((each) => each?.sheetName ?? []),
  );
  const wanted = written.map((each) => {
    const sheet = each === null || each.sheetName === null ? place : sheets.get(each.sheetName);
    return each && sheet ? { sheet, box: each.box } : null;
  });
  const used = await usedParts(context, wanted);
  const found: (Place | null)[] = [];
  for (const [k, reference] of references.entries()) {
    found.push(written[k] === null ? await resolved(context, reference, place) : used[k]);
  }
  return found;
}

async function sheetsNamed(
  context: Excel.RequestContext,
  names: string[],
): Promise<Map<string, SheetRef>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const sheets = wanted.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,name");
    return sheet;
  });
  await context.sync();
  return new Map(
    sheets.flatMap((sheet, k) =>
      sheet.isNullObject ? [] : [[wanted[k], { sheetId: sheet.id, sheetName: sheet.name }]],
    ),
  );
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
  const sheet = { sheetId: worksheet.id, sheetName: worksheet.name };
  const [used] = await usedParts(context, [{ sheet, box: boxOf(range) }]);
  return used;
}

interface Wanted {
  sheet: SheetRef;
  box: Box;
}

/** An empty column is shown by its first cell. */
async function usedParts(
  context: Excel.RequestContext,
  wanted: (Wanted | null)[],
): Promise<(Place | null)[]> {
  const used = wanted.map((each) => {
    if (each === null || (each.box.rows < sheetRows && each.box.columns < sheetColumns)) {
      return null;
    }
    const range = rangeAt(context, each.sheet.sheetId, each.box).getUsedRangeOrNullObject(true);
    loadBox(range);
    return range;
  });
  if (used.some((range) => range !== null)) await context.sync();
  return wanted.map((each, k) => {
    const range = used[k];
    if (each === null || range === null) return each && placeAt(each.sheet, each.box);
    return placeAt(
      each.sheet,
      range.isNullObject ? { ...each.box, rows: 1, columns: 1 } : boxOf(range),
    );
  });
}

/** Of one place what is read of it at most, from its first rows. */
function partOf(place: Place, most: number): Place {
  const columns = Math.min(place.columns, most);
  const rows = Math.min(place.rows, Math.floor(most / columns));
  return { ...place, rows, columns };
}

/** Small ones come together, each large one by itself. */
async function cellsOfAll(
  context: Excel.RequestContext,
  places: (Place | null)[],
  most: number,
): Promise<(ReferenceCells | null)[]> {
  const parts = places.map((place) => place && partOf(place, most));
  const found = new Map<Place, CellsRead>();
  let [waiting, size]: [Place[], number] = [[], 0];
  const readWaiting = async () => {
    const read = waiting.length === 0 ? [] : await cellsTogetherOrNot(context, waiting);
    waiting.forEach((part, k) => found.set(part, read[k]));
    [waiting, size] = [[], 0];
  };
  for (const part of parts) {
    if (part === null) continue;
    const cells = part.rows * part.columns;
    if (cells > smallCells) {
      found.set(part, await cellsInBlocks(context, part));
      continue;
    }
    if (size + cells > cellsPerRequest) await readWaiting();
    waiting.push(part);
    size += cells;
  }
  await readWaiting();
  return places.map((place, k) => {
    const part = parts[k];
    const cells = part && found.get(part);
    return place && cells ? { ...cells, rows: place.rows, columns: place.columns, place } : null;
  });
}

/** What has more cells is read by itself. */
const smallCells = 1_000;

type CellsRead = Pick<ReferenceCells, "values" | "texts" | "numberFormats">;

async function cellsTogether(context: Excel.RequestContext, parts: Place[]): Promise<CellsRead[]> {
  const ranges = parts.map((part) =>
    once(rangeAt(context, part.sheetId, part)).load("values,text,numberFormat"),
  );
  await context.sync();
  return ranges.map(({ values, text, numberFormat }) => ({
    values: values as Cell[][],
    texts: text,
    numberFormats: numberFormat as string[][],
  }));
}

/** One by one, in ever smaller blocks, where Excel finds them too large together. */
async function cellsTogetherOrNot(
  context: Excel.RequestContext,
  parts: Place[],
): Promise<CellsRead[]> {
  try {
    return await cellsTogether(context, parts);
  } catch (error) {
    if (refusalOf(error).reason !== "tooLarge") throw error;
    const all: CellsRead[] = [];
    for (const part of parts) all.push(await cellsInBlocks(context, part));
    return all;
  }
}

async function cellsInBlocks(context: Excel.RequestContext, place: Place): Promise<CellsRead> {
  const all: CellsRead = { values: [], texts: [], numberFormats: [] };
  const readBlock = async (first: number, count: number) => {
    const part = { ...place, row: place.row + first, rows: count };
    const [read] = await cellsTogether(context, [part]);
    all.values.push(...read.values);
    all.texts.push(...read.texts);
    all.numberFormats.push(...read.numberFormats);
  };
  await inBlocks(place.rows, place.columns, readBlock);
  return all;
}
