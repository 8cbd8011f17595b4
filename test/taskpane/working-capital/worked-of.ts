import { placeAt } from "../../../src/workbook/excel/a1";
import type { Cell, FoundList, ListReading } from "../../../src/workbook/excel/types";
import {
  guessColumns,
  type CapitalColumns,
} from "../../../src/taskpane/working-capital/columns/columns";
import {
  columnsToRead,
  readRows,
  type CapitalRows,
} from "../../../src/taskpane/working-capital/rows/rows";
import {
  defaultEntries,
  readSettings,
  type CapitalSettings,
  type Entries,
} from "../../../src/taskpane/working-capital/settings/settings";
import { workOut } from "../../../src/taskpane/working-capital/work/work-out";
import type { Worked } from "../../../src/taskpane/working-capital/work/worked";

export const progress = { report: () => undefined, cancelled: false };

/** 30 November 2026, as Excel counts days. */
export const today = 46356;

export function listOf(cells: Cell[][], sheetName = "Items"): FoundList {
  const box = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
  return {
    ...{ place: placeAt({ sheetId: sheetName, sheetName }, box), origin: "list around the cell" },
    ...{ tableName: null, totalsRowLeftOut: false, preview: cells.slice(0, 50), hiddenRows: [] },
  };
}

export function readingOf({ place }: FoundList, cells: Cell[][], columns: number[]): ListReading {
  return {
    ...{ place, columns, signs: new Int32Array(cells.length) },
    cells: columns.map((column) => cells.map((row) => row[column])),
  };
}

/** A list as it was read, by the pane's guess of its columns. */
export function rowsOf(
  cells: Cell[][],
  change: Partial<CapitalColumns> = {},
): Promise<CapitalRows> {
  const list = listOf(cells);
  const columns = { ...guessColumns(cells, today), ...change };
  return readRows(list, columns, readingOf(list, cells, columnsToRead(columns)), ".", progress);
}

/** The settings by default, but for what is changed. */
export function settingsOf(entries: Partial<Entries> = {}): CapitalSettings {
  const read = readSettings({ ...defaultEntries(String), ...entries }, ".");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

export async function workedOf(
  cells: Cell[][],
  entries: Partial<Entries> = {},
  change: Partial<CapitalColumns> = {},
): Promise<Worked> {
  return workOut(await rowsOf(cells, change), settingsOf(entries), false, progress);
}
