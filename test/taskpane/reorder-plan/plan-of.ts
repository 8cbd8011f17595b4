import { placeAt } from "../../../src/workbook/excel/a1";
import type { Cell, FoundList, ListReading } from "../../../src/workbook/excel/types";
import { guessColumns, type PlanColumns } from "../../../src/taskpane/reorder-plan/columns/columns";
import {
  planList,
  type OwnChoices,
  type Planned,
} from "../../../src/taskpane/reorder-plan/plan/plan-list";
import {
  columnsToRead,
  readRows,
  type PlanRows,
} from "../../../src/taskpane/reorder-plan/rows/rows";
import {
  defaultEntries,
  readSettings,
  type Entries,
  type PlanSettings,
} from "../../../src/taskpane/reorder-plan/settings/settings";

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
export function rowsOf(cells: Cell[][], change: Partial<PlanColumns> = {}): Promise<PlanRows> {
  const list = listOf(cells);
  const columns = { ...guessColumns(cells, today), ...change };
  return readRows(list, columns, readingOf(list, cells, columnsToRead(columns)), ".", progress);
}

/** The settings by default, but for what is changed. */
export function settingsOf(entries: Partial<Entries> = {}): PlanSettings {
  const read = readSettings({ ...defaultEntries("2026-11-30", String), ...entries }, ".");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

export async function planOf(
  cells: Cell[][],
  entries: Partial<Entries> = {},
  change: Partial<PlanColumns> = {},
  own?: Partial<OwnChoices>,
): Promise<Planned> {
  return planList(await rowsOf(cells, change), settingsOf(entries), false, progress, {
    ...{ orders: new Map(), limits: new Map() },
    ...own,
  });
}
