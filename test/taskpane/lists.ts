import { paneTexts } from "../../src/locales";
import { listTexts } from "../../src/locales/lists";
import { toolTexts } from "../../src/locales/tools";
import { defaultChoices, type Choices } from "../../src/taskpane/abc/rows/choices";
import { sortRows } from "../../src/taskpane/abc/rows/findings";
import type { DecimalSign } from "../../src/workbook/excel/separators";
import type { Rows } from "../../src/taskpane/abc/rows/rows";
import { columnsToRead, labelColumns, readRows } from "../../src/taskpane/abc/rows/read-rows";
import { defaultRunSettings } from "../../src/taskpane/abc/classes/default-settings";
import type { RunSettings } from "../../src/taskpane/abc/classes/run-settings";
import { classify } from "../../src/taskpane/abc/classes/classify";
import { className, type Result } from "../../src/taskpane/abc/classes/result";
import type { ListColumns } from "../../src/taskpane/abc/columns/list-columns";
import { Formats } from "../../src/taskpane/pane/formats";
import type { CheckedList } from "../../src/taskpane/abc/state";
import type { Cell, FoundList, Progress } from "../../src/workbook/excel/types";

export const english = {
  ...paneTexts("en-US").texts,
  ...listTexts("en-US"),
  ...toolTexts("en-US"),
};
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
    group: null,
    method: "value",
    valueFrom: "column",
    value: cells[0].length - 1,
    quantity: null,
    price: null,
    second: null,
    further: [],
    firstPeriod: null,
    lastPeriod: null,
    ...part,
  };
}

export function readList(
  cells: Cell[][],
  columns = itemAndValue(cells),
  list = listOf(cells),
  choices: Partial<Choices> = {},
  userSign: DecimalSign = ".",
): Promise<Rows> {
  const cellsOf = (column: number) => cells.map((row) => row[column]);
  const labels = () => Promise.resolve(labelColumns(list, columns).map(cellsOf));
  const { readings } = { ...defaultChoices, ...choices };
  const read = columnsToRead(columns).map(cellsOf);
  return readRows(list, columns, read, userSign, patient, readings, labels);
}

export async function checkCells(
  cells: Cell[][],
  choices: Partial<Choices> = {},
  columns = itemAndValue(cells),
  list = listOf(cells),
  userSign: DecimalSign = ".",
): Promise<CheckedList> {
  const rows = await readList(cells, columns, list, choices, userSign);
  const all = { ...defaultChoices, ...choices };
  const sorted = await sortRows(rows, columns, all, patient);
  const source = { place: list.place, columns: columnsToRead(columns), signs: new Int32Array() };
  return { list, columns, rows, choices: all, sorted, source, former: null };
}

/** The classes of a list that was checked, by the settings of the first run unless told otherwise. */
export function classifyChecked(
  { sorted, rows, columns, former }: CheckedList,
  settings: Partial<RunSettings> = {},
): Promise<Result | null> {
  const { method } = columns;
  const all = { ...defaultRunSettings, ...settings };
  const last = former === "unread" ? null : former;
  return classify({ items: sorted.items, rows, method, former: last }, all, patient);
}

/** A run over a list in which something has a value. */
export async function runOver(
  cells: Cell[][],
  columns: Partial<ListColumns> = {},
  settings: Partial<RunSettings> = {},
  choices: Partial<Choices> = {},
): Promise<Result> {
  const checked = await checkCells(cells, choices, itemAndValue(cells, columns));
  return (await classifyChecked(checked, settings)) as Result;
}

/** "A", "Ab" or "AX" of every item, in the order of the list. */
export function classesOf(result: Result): string[] {
  return Array.from(result.classes, (_, item) => className(result, item));
}
