import { placeAt, rowsOf } from "../excel/a1";
import { cellsPerRequest } from "../excel/blocks";
import { hiddenRows } from "./hidden-rows";
import { listCellBeside, ownOnSheet, withoutOwn } from "./own-beside";
import { type Extent, listExtent, type Selected } from "./list-extent";
import { boxOf, loadBox, rangeAt } from "../excel/range";
import { rowsBeyond } from "./rows-beyond";
import { read } from "../excel/run";
import { type Cell, type FoundList, type Place, Refusal, type Written } from "../excel/types";

/** Enough rows to guess which column is which. */
const previewRows = 50;

/**
 * The list that the user's selection means. Whole columns mean their used part, a single cell its
 * table or the list round it; empty rows and columns at the edges are left out. What we wrote beside
 * a list is none of it, and selected it means that list.
 */
export function findList(written: readonly Written[] = []): Promise<FoundList> {
  return read(async (context) => {
    const selected = await selectedArea(context);
    const own = await ownOnSheet(context, selected.sheet.sheetId, written);
    const cell = selected.wholeLines ? null : listCellBeside(selected.box, own);
    const { box: whole, ...found }: Extent = await listExtent(
      context,
      cell === null ? selected : { ...selected, box: cell },
    );
    const { box, inside } = withoutOwn(whole, own);
    const place = placeAt(selected.sheet, box);
    if (place.rows < 2) {
      const { address, sheetName, sheetId } = place;
      throw new Refusal("oneRow", { address, sheetName, sheetId });
    }
    const preview = previewOf(context, place);
    const hidden = await hiddenRows(context, place);
    const list: FoundList = {
      ...{ place, ...found, hiddenRows: hidden },
      preview: preview.values.map((row: Cell[]) =>
        inside.length === 0 ? row : row.map((cell, at) => (inside.includes(at) ? "" : cell)),
      ),
      ...(inside.length === 0 ? {} : { own: inside }),
    };
    if (found.origin !== "list around the cell") return list;
    const beyond = await rowsBeyond(context, place, list.preview);
    return beyond === null ? list : { ...list, beyond };
  });
}

/** Excel hangs when it is asked for the areas of a wholly selected sheet, so they are only counted. */
export async function selectedArea(context: Excel.RequestContext): Promise<Selected> {
  const areas = context.workbook.getSelectedRanges();
  const { worksheet } = areas;
  areas.load("areaCount");
  worksheet.load("id,name");
  await context.sync();
  if (areas.areaCount > 1) throw new Refusal("severalAreas");
  const range = context.workbook.getSelectedRange();
  range.load("isEntireColumn,isEntireRow");
  loadBox(range);
  await context.sync();
  return {
    sheet: { sheetId: worksheet.id, sheetName: worksheet.name },
    box: boxOf(range),
    wholeLines: range.isEntireColumn || range.isEntireRow,
  };
}

/** Loaded with the next sync; a very wide list shows fewer rows so that the answer stays small. */
function previewOf(context: Excel.RequestContext, place: Place): Excel.Range {
  const fitting = Math.max(2, Math.floor(cellsPerRequest / place.columns));
  const rows = Math.min(previewRows, fitting, place.rows);
  const preview = rangeAt(context, place.sheetId, rowsOf(place, 0, rows));
  preview.load("values");
  return preview;
}
