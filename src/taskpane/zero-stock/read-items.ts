import type { FoundList, ListReading, Progress } from "../../workbook/excel/types";
import type { DecimalSign } from "../reading/cells/read-number";
import { inSlices } from "../pane/in-slices";
import { columnSigns } from "../reading/cells/column-sign";
import { numberRoles, readRoles, type ZeroStockColumns } from "./columns";
import type { Items } from "./items";
import { readRow } from "./read-row";

/** A row has up to seven numbers, and a text takes a while to be read as one. */
const rowsBetweenLooks = 64;

/** The place's columns that a search reads, in the order `readItems` takes them. */
export function columnsToRead(columns: ZeroStockColumns): number[] {
  return readRoles(columns).map((role) => columns.at[role] as number);
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readItems(
  list: FoundList,
  columns: ZeroStockColumns,
  { place, columns: columnsRead, cells: read, signs: rowSigns }: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<Items> {
  const skip = columns.hasHeader ? 1 : 0;
  const count = Math.max(list.place.rows - skip, 0);
  const cells: Items["cells"] = {};
  readRoles(columns).forEach((role, k) => (cells[role] = read[k]));
  const items: Items = {
    list: { ...list, place },
    columns,
    source: { place, columns: columnsRead, signs: rowSigns },
    count,
    skip,
    cells,
    signs: await signsOf(cells, userSign, progress),
    leadTime: new Float64Array(count),
    leadTimeCv: new Float64Array(count),
    demandCv: new Float64Array(count),
    unitValue: new Float64Array(count),
    turnover: new Float64Array(count),
    toOrder: new Uint8Array(count),
    onHand: new Float64Array(count),
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
    hidden: new Uint8Array(count),
  };
  await inSlices(count, (row) => readRow(items, row), progress, rowsBetweenLooks);
  for (const row of list.hiddenRows) if (row >= skip) items.hidden[row - skip] = 1;
  return items;
}

async function signsOf(
  cells: Items["cells"],
  userSign: DecimalSign,
  progress: Progress,
): Promise<Items["signs"]> {
  const signs: Items["signs"] = {};
  for (const role of numberRoles) {
    const column = cells[role];
    if (column === undefined) continue;
    signs[role] = await columnSigns(column, userSign, progress);
  }
  return signs;
}
