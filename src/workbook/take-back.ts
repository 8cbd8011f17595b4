import { rowsOf } from "./a1";
import { inBlocks } from "./blocks";
import { Fingerprint, settled } from "./fingerprint";
import { boxOf, loadBox, once, rangeAt } from "./range";
import { write } from "./run";
import { Box, Cell, Place, Progress, Refusal, Written } from "./types";
import { evenInManySteps } from "./undo-group";

export interface TakeBackOptions {
  /** Takes it back although somebody has edited it since, and loses that edit. */
  evenIfEdited?: boolean;
}

/**
 * Removes what was written. Each kind goes with one action of Excel's, so that nothing can stay
 * half removed. Where the report's sheet is gone already there is nothing left to do.
 */
export function takeBack(
  written: Written,
  { evenIfEdited = false }: TakeBackOptions = {},
  progress?: Progress,
): Promise<void> {
  return evenInManySteps(() => takeBackOnce(written, evenIfEdited, progress));
}

function takeBackOnce(written: Written, evenIfEdited: boolean, progress?: Progress): Promise<void> {
  const { place } = written;
  return write(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) {
      return;
    }
    const state = await stateOf(context, written, progress);
    const detail = { address: place.address, sheetName: sheet.name };
    if (state === "gone") {
      throw new Refusal("listGone", detail);
    }
    if (state === "edited" && !evenIfEdited) {
      throw new Refusal("changedSince", detail);
    }
    if (written.what === "report") {
      sheet.delete();
    } else {
      const range = rangeAt(context, place.sheetId, ownCells(written));
      range.clear(written.formatted ? "All" : "Contents");
    }
    await context.sync();
  }, place);
}

/** Below the cell of a live formula stand its results, which vanish with it. */
function ownCells({ what, place, fingerprint }: Written): Box {
  return what === "live formula" ? rowsOf(place, 0, Fingerprint.cellsOf(fingerprint)) : place;
}

async function stateOf(
  context: Excel.RequestContext,
  written: Written,
  progress?: Progress,
): Promise<"untouched" | "edited" | "gone"> {
  const { place, what, contents } = written;
  const known = new Set(contents);
  const own = ownCells(written);
  const fingerprint = new Fingerprint();
  let ours = 0;
  const readBack = async (first: number, count: number) => {
    const box = rowsOf(own, first, count);
    const range = once(rangeAt(context, place.sheetId, box)).load("formulas");
    await context.sync();
    const cells: Cell[][] = range.formulas;
    fingerprint.add(cells);
    ours += cells.filter((row) => row.some((cell) => known.has(settled(cell)))).length;
  };
  await inBlocks(own.rows, own.columns, readBack, progress);
  const asWritten = fingerprint.toString() === written.fingerprint;
  if (what === "report") {
    return asWritten && (await standsAlone(context, place)) ? "untouched" : "edited";
  }
  if (asWritten) {
    return "untouched";
  }
  // Columns inserted or deleted move what was written; then other people's data stand there.
  return ours * 2 >= own.rows ? "edited" : "gone";
}

/** Deleting the sheet would also lose what somebody has added beside the report. */
async function standsAlone(context: Excel.RequestContext, place: Place): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { charts } = sheet;
  charts.load("items/name");
  loadBox(used);
  await context.sync();
  if (used.isNullObject || charts.items.length > 1) {
    return false;
  }
  const { row, column, rows, columns } = boxOf(used);
  return row + rows <= place.rows && column + columns <= place.columns;
}
