import { placeAt } from "../excel/a1";
import { rangeAt } from "../excel/range";
import { refusalOf } from "../excel/refusal-of";
import { repair, write } from "../excel/run";
import { type Box, type Place, Refusal, type Written } from "../excel/types";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import { filterAt, ownFilter, type OwnFilter } from "./own-filter";
import { placeNow } from "./places-now";
import { tablesIn } from "./touching-tables";

/**
 * Shows only the rows of some classes, by Excel's own filter over list and classes. A filter that
 * somebody else has set is left as it is: then the refusal is "filteredOtherwise".
 *
 * @param list reaches from its header to its last row
 */
export async function showOnly(
  list: Place,
  written: Written,
  classes: readonly string[],
): Promise<void> {
  let before: OwnFilter | null | undefined;
  const filter = () =>
    write(async (context) => {
      const place = await placeNow(context, written);
      before = await ownFilter(context, place, written);
      const box = around(list, place);
      await demandNoTable(context, place, box);
      apply(context, place, { box, column: place.column - box.column, shown: classes });
      await context.sync();
    }, written.place);
  const undo = async () => {
    if (before !== undefined) await putBack(written, classes, before);
  };
  await filterWhole(filter, undo, written);
}

/**
 * All rows are in view again, and the filter is gone; answers with the cells it was over. One of
 * somebody else stays.
 */
export async function showAll(written: Written): Promise<Place | null> {
  let before: OwnFilter | null = null;
  const unfilter = () =>
    write(async (context) => {
      const place = await placeNow(context, written);
      before = await ownFilter(context, place, written);
      if (before === null) return null;
      filterAt(context, place).remove();
      await context.sync();
      return placeAt(place, before.box);
    }, written.place);
  const undo = async () => {
    if (before !== null) await putBack(written, [], before);
  };
  return filterWhole(unfilter, undo, written);
}

/** Excel writes into rows that a filter hides in its own way: ours is lifted while we write. */
export async function unfiltered<T>(
  written: Written,
  work: () => Promise<T>,
  list?: Place,
): Promise<{ done: T; isFiltered: boolean }> {
  const lifted = written.filtered === undefined ? null : await showAll(written).catch(ifNotOurs);
  const again = async (over: Place | null | undefined) => {
    if (lifted === null || !over) return false;
    const { filtered = [] } = written;
    return showOnly(over, { ...written, filtered: [] }, filtered).then(
      () => true,
      () => false,
    );
  };
  try {
    return { done: await work(), isFiltered: await again(list) };
  } catch (error) {
    await again(lifted);
    throw error;
  }
}

function ifNotOurs(error: unknown): null {
  const reasons = ["filteredOtherwise", "listGone", "sheetGone"];
  if (error instanceof Refusal && reasons.includes(error.reason)) return null;
  throw error;
}

/** Tables have filters of their own, which none of the sheet's may overlap. */
async function demandNoTable(
  context: Excel.RequestContext,
  { sheetId, sheetName }: Place,
  box: Box,
): Promise<void> {
  const tables = tablesIn(context, sheetId, box);
  await context.sync();
  if (tables.value > 0) throw new Refusal("filterOfTable", { sheetName });
}

function around(list: Place, place: Place): Box {
  const row = Math.min(list.row, place.row);
  const column = Math.min(list.column, place.column);
  const bottom = Math.max(list.row + list.rows, place.row + place.rows);
  const right = Math.max(list.column + list.columns, place.column + 1);
  return { row, column, rows: bottom - row, columns: right - column };
}

function apply(
  context: Excel.RequestContext,
  place: Place,
  { box, column, shown }: OwnFilter,
): void {
  const criteria = { filterOn: "Values" as const, values: [...shown] };
  filterAt(context, place).apply(rangeAt(context, place.sheetId, box), column, criteria);
}

/** An answer may have been lost although the work was done, so both are taken for ours here. */
function putBack(
  written: Written,
  tried: readonly string[],
  before: OwnFilter | null,
): Promise<void> {
  return repair(async (context) => {
    const place = await placeNow(context, written);
    const now = await ownFilter(context, place, { filtered: [...tried] }).catch(
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        // It is as it was before, or somebody else's by now.
        return undefined;
      },
    );
    if (now === undefined) return;
    if (before !== null) apply(context, place, before);
    else if (now !== null) filterAt(context, place).remove();
    await context.sync();
  });
}

/** What is left of a filter is nothing to be cleared: rows alone are out of view. */
async function filterWhole<T>(
  work: () => Promise<T>,
  undo: () => Promise<void>,
  { place: { sheetName } }: Written,
): Promise<T> {
  try {
    return await wholeOrNothing(work, undo, () => sheetName);
  } catch (error) {
    const { reason, detail } = refusalOf(error);
    const { leftBehind: filterLeft, ...known } = detail;
    throw new Refusal(reason, filterLeft === undefined ? known : { ...known, filterLeft });
  }
}
