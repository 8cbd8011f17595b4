import { inBlocks } from "../excel/blocks";
import { rowsOf } from "../excel/a1";
import { ProofMaker } from "./content-proof";
import { supports } from "../excel/features";
import { exactCells } from "./ours";
import type { Proof } from "./proofs";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import { type Place, type Progress, Refusal } from "../excel/types";

/**
 * Deletes the sheet of a report or a chart, if every cell on it is as we wrote it and nothing else is on it:
 * whoever has added something deletes the sheet himself.
 */
export async function removeOwnSheet(
  context: Excel.RequestContext,
  place: Place,
  proof: Proof,
  progress?: Progress,
): Promise<void> {
  await demandOwnSheet(context, place, proof, progress);
  context.workbook.worksheets.getItem(place.sheetId).delete();
  await context.sync();
}

/** Refuses where a cell is not as we wrote it, or anything else is on the sheet or goes by it. */
export async function demandOwnSheet(
  context: Excel.RequestContext,
  place: Place,
  proof: Proof,
  progress?: Progress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const isOurs =
    (await isAlone(context, sheet, place, proof)) &&
    (await isAsWritten(context, place, proof, progress));
  if (!isOurs) {
    throw new Refusal("holdsMore", { sheetName: place.sheetName });
  }
}

async function isAsWritten(
  context: Excel.RequestContext,
  place: Place,
  proof: Proof,
  progress?: Progress,
): Promise<boolean> {
  const maker = new ProofMaker(proof);
  const readBack = async (first: number, count: number) => {
    const range = once(rangeAt(context, place.sheetId, rowsOf(place, first, count)));
    range.load("values,formulas");
    await context.sync();
    maker.add(exactCells(range));
  };
  await inBlocks(place.rows, place.columns * 2, readBack, progress);
  return maker.get().fingerprint === proof.fingerprint;
}

/** What is on the sheet besides cells, and what in the workbook goes by them. */
async function isAlone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Place,
  proof: Proof,
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadBox(used);
  sheet.charts.load("items/name");
  sheet.shapes.load("items/name");
  sheet.names.load("items/name,items/visible");
  context.workbook.names.load("items/name,items/formula");
  sheet.tables.load("items/id");
  const comments = supports("ExcelApi 1.10") ? sheet.comments.getCount() : null;
  await context.sync();
  const own = [proof.chart, ...(proof.pictures ?? [])];
  const drawn = [...sheet.charts.items, ...sheet.shapes.items];
  return (
    !used.isNullObject &&
    isInside(used, place) &&
    drawn.every(({ name }) => own.includes(name)) &&
    hasNoCopies(sheet.charts.items) &&
    sheet.tables.items.length <= 1 &&
    (comments?.value ?? 0) === 0 &&
    !sheet.names.items.some(({ name, visible }) => visible && !isOfPrinting(name)) &&
    !context.workbook.names.items.some(
      ({ name, formula }) => !isOfPrinting(name) && leadsTo(place.sheetName, formula),
    )
  );
}

function hasNoCopies(charts: readonly { name: string }[]): boolean {
  return new Set(charts.map(({ name }) => name)).size === charts.length;
}

function isInside(used: Excel.Range, place: Place): boolean {
  const { row, column, rows, columns } = boxOf(used);
  return row + rows <= place.rows && column + columns <= place.columns;
}

/** Excel itself names what is to be printed. */
function isOfPrinting(name: string): boolean {
  return /^(_xlnm\.|Print_)/i.test(name);
}

function leadsTo(sheetName: string, formula: unknown): boolean {
  const text = String(formula).toLowerCase();
  const name = sheetName.toLowerCase();
  const plain = text.indexOf(`${name}!`);
  const isWholeName = plain >= 0 && !/[\p{L}\p{N}_.]/u.test(text.charAt(plain - 1));
  return isWholeName || text.includes(`'${name.replace(/'/g, "''")}'!`);
}
