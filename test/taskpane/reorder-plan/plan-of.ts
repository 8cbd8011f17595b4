import { placeAt } from "../../../src/workbook/excel/a1";
import type { Cell, FoundList, ListReading } from "../../../src/workbook/excel/types";
import { guessColumns } from "../../../src/taskpane/reorder-plan/columns";
import { planList, type Planned } from "../../../src/taskpane/reorder-plan/plan-list";
import { columnsToRead, readRows, type PlanRows } from "../../../src/taskpane/reorder-plan/rows";
import {
  defaultEntries,
  readSettings,
  type Entries,
  type PlanSettings,
} from "../../../src/taskpane/reorder-plan/settings";

export const progress = { report: () => undefined, cancelled: false };
/** November 30, 2026. */
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

/** A list as it was read: each role has the column of that header, else the one that is guessed. */
export function rowsOf(cells: Cell[][]): Promise<PlanRows> {
  const list = listOf(cells);
  const guess = guessColumns(cells, today);
  const at = (header: string) => {
    const column = cells[0].indexOf(header);
    return column < 0 ? null : column;
  };
  const columns = {
    ...guess,
    at: {
      ...guess.at,
      ...{ onOrder: at("On order"), reserved: at("Reserved"), pack: at("Pack") },
      ...{ minimumOrder: at("Minimum order"), maximumOrder: at("Maximum order") },
    },
  };
  const reading = readingOf(list, cells, columnsToRead(columns));
  return readRows(list, columns, reading, ".", progress);
}

export function settingsOf(entries: Partial<Entries> = {}): PlanSettings {
  const read = readSettings({ ...defaultEntries("2026-11-30", String), ...entries }, ".");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

export async function planOf(cells: Cell[][], entries: Partial<Entries> = {}): Promise<Planned> {
  return planList(await rowsOf(cells), settingsOf(entries), false, progress);
}
