import type { Cell } from "../../../src/workbook/excel/types";
import { guessColumns, type PlanColumns } from "../../../src/taskpane/reorder-plan/columns";
import { planList, type Planned } from "../../../src/taskpane/reorder-plan/plan-list";
import { columnsToRead, readRows } from "../../../src/taskpane/reorder-plan/rows";
import {
  defaultEntries,
  readSettings,
  type Entries,
} from "../../../src/taskpane/reorder-plan/settings";
import { listOf, patient } from "../lists";

/** 30 November 2026, as Excel counts days. */
export const today = 46356;

/** What the pane plans for a list, with its guess of the columns and its settings by default. */
export async function planOf(
  cells: Cell[][],
  entries: Partial<Entries> = {},
  change: Partial<PlanColumns> = {},
): Promise<Planned> {
  const columns = { ...guessColumns(cells, today), ...change };
  const list = listOf(cells);
  const wanted = columnsToRead(columns);
  const reading = {
    place: list.place,
    columns: wanted,
    cells: wanted.map((column) => cells.map((row) => row[column])),
    signs: new Int32Array(cells.length),
  };
  const rows = await readRows(list, columns, reading, ".", patient);
  const read = readSettings({ ...defaultEntries("2026-11-30", String), ...entries }, ".");
  if (!("settings" in read)) throw new Error("Settings need a correction.");
  return planList(rows, read.settings, false, patient);
}
