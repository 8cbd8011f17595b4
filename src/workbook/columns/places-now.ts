import { placeAt } from "../excel/a1";
import { boxOf, loadBox } from "../excel/range";
import { type Place, Refusal, type Written } from "../excel/types";

/** Hidden from users: a name that Excel moves along with the cells. */
export function nameOf(mark: string): string {
  return `_Stockbook_${mark}`;
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

/** Where it is by now; refused where its cells were deleted. */
export async function placeNow(context: Excel.RequestContext, written: Written): Promise<Place> {
  const [place] = await placesNow(context, [written]);
  if (place === null) throw new Refusal("listGone");
  return place;
}

/** Loaded with the next sync. */
function rangeOf(item: Excel.NamedItem): Excel.Range {
  const range = item.getRangeOrNullObject();
  loadBox(range);
  range.worksheet.load("id,name");
  return range;
}
