import { paneTexts } from "../../src/locales";
import { defaultChoices, type Choices } from "../../src/taskpane/check/choices";
import { sortRows } from "../../src/taskpane/check/findings";
import { columnsToRead, readRows, type Rows } from "../../src/taskpane/check/rows";
import type { ListColumns } from "../../src/taskpane/see/list-columns";
import { Formats } from "../../src/taskpane/state/formats";
import type { CheckedList } from "../../src/taskpane/state/pane-state";
import type { Cell, FoundList, Progress } from "../../src/workbook/types";

export const english = paneTexts("en-US").texts;
export const american = new Formats("en-US");
export const words = { texts: english, formats: american };

export const patient: Progress = { report: () => undefined, cancelled: false };

/** A list at A1 of the sheet Items. */
export function listOf(cells: Cell[][], part: Partial<FoundList> = {}): FoundList {
  const columns = cells[0].length;
  const place = {
    sheetId: "sheet1",
    sheetName: "Items",
    address: `A1:${String.fromCharCode(64 + columns)}${cells.length}`,
    row: 0,
    column: 0,
    rows: cells.length,
    columns,
  };
  return {
    place,
    origin: "selection",
    tableName: null,
    totalsRowLeftOut: false,
    preview: cells.slice(0, 50),
    hiddenRows: [],
    ...part,
  };
}

/** Item in the first column, value in the last. */
export function itemAndValue(cells: Cell[][], part: Partial<ListColumns> = {}): ListColumns {
  return {
    hasHeader: true,
    item: 0,
    description: null,
    valueFrom: "column",
    value: cells[0].length - 1,
    quantity: null,
    price: null,
    ...part,
  };
}

export function readList(
  cells: Cell[][],
  columns = itemAndValue(cells),
  list = listOf(cells),
): Promise<Rows> {
  const read = columnsToRead(columns).map((column) => cells.map((row) => row[column]));
  return readRows(list, columns, read, ".", patient);
}

export async function checkCells(
  cells: Cell[][],
  choices: Partial<Choices> = {},
  columns = itemAndValue(cells),
  list = listOf(cells),
): Promise<CheckedList> {
  const rows = await readList(cells, columns, list);
  const all = { ...defaultChoices, ...choices };
  const sorted = await sortRows(rows, columns.item !== null, all, patient);
  return { list, columns, rows, choices: all, sorted };
}
