import { placeAt } from "../excel/a1";
import { boxOf, loadBox, rangeAt } from "../excel/range";
import { save } from "../excel/run";
import { randomLetters } from "../take-back/secret";
import type { Place, Written } from "../excel/types";

/** By what a column is found again wherever it has been moved to; nobody comes upon it by chance. */
export function newMark(): string {
  return randomLetters();
}

/** Hidden from users: a name that Excel moves along with the cells. */
function nameOf(mark: string): string {
  return `_Stockbook_${mark}`;
}

/** Has Excel follow the columns from now on; what was followed under the mark before is not any more. */
export function followColumns({ mark, place }: Written): Promise<void> {
  return save(async (context) => {
    if (mark === undefined) return;
    await forget(context, mark);
    const { names } = context.workbook;
    const item = names.add(nameOf(mark), rangeAt(context, place.sheetId, place));
    item.visible = false;
    await context.sync();
  });
}

/** They are no longer ours. */
export function leaveColumns({ mark }: Written): Promise<void> {
  return save(async (context) => {
    if (mark !== undefined) await forget(context, mark);
  });
}

async function forget(context: Excel.RequestContext, mark: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(nameOf(mark));
  item.load("name");
  await context.sync();
  if (item.isNullObject) return;
  item.delete();
  await context.sync();
}

/**
 * Where each of them is by now; null for one whose cells were deleted. One that Excel has not
 * followed is where it was written, or nowhere.
 */
export async function placesNow(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<(Place | null)[]> {
  const items = written.map(({ mark }) => {
    if (mark === undefined) return null;
    const item = context.workbook.names.getItemOrNullObject(nameOf(mark));
    item.load("name");
    return item;
  });
  if (items.some((item) => item !== null)) await context.sync();
  const ranges = items.map((item) => (item?.isNullObject === false ? rangeOf(item) : null));
  if (ranges.some((range) => range !== null)) await context.sync();
  return written.map(({ place }, index) => {
    const range = ranges[index];
    if (range === null) return place;
    if (range.isNullObject) return null;
    const { id, name } = range.worksheet;
    return placeAt({ sheetId: id, sheetName: name }, boxOf(range));
  });
}

/** Loaded with the next sync. */
function rangeOf(item: Excel.NamedItem): Excel.Range {
  const range = item.getRangeOrNullObject();
  loadBox(range);
  range.worksheet.load("id,name");
  return range;
}
