import type { StockPart } from "../../../src/engine/stock-health/stock-parts";
import { columnsToRead as columnsOfRoles, sortRoles } from "../../../src/taskpane/list/read-roles";
import type { Role, RoleColumns } from "../../../src/taskpane/list/roles";
import { batchRoles, guessBatches } from "../../../src/taskpane/stock-health/batches/batch-columns";
import {
  guessColumns,
  type HealthColumns,
} from "../../../src/taskpane/stock-health/columns/columns";
import {
  guessReceipts,
  receiptRoles,
} from "../../../src/taskpane/stock-health/receipts/receipt-columns";
import {
  columnsToRead,
  readRows,
  type HealthRows,
} from "../../../src/taskpane/stock-health/rows/rows";
import {
  defaultEntries,
  readSettings,
  type Entries,
  type HealthSettings,
} from "../../../src/taskpane/stock-health/settings/settings";
import { judgeList } from "../../../src/taskpane/stock-health/work/judge-list";
import type { Judged } from "../../../src/taskpane/stock-health/work/judged";
import { judgedAt } from "../../../src/taskpane/stock-health/work/judged-at";
import type { Cell, FoundList } from "../../../src/workbook/excel/types";
import { listOf, progress, readingOf } from "../reorder-plan/plan-of";
import { today } from "./stock-list";

export { progress };

/** A list as it was read, by the pane's guess of its columns. */
export function rowsOf(cells: Cell[][], change: Partial<HealthColumns> = {}): Promise<HealthRows> {
  const list = listOf(cells);
  const columns = { ...guessColumns(cells, today), ...change };
  return readRows(list, columns, readingOf(list, cells, columnsToRead(columns)), ".", progress);
}

/** The settings by default, but for what is changed. */
export function settingsOf(entries: Partial<Entries> = {}): HealthSettings {
  const read = readSettings({ ...defaultEntries("2026-11-30", String), ...entries }, ".");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

/** The cells of a second list, by the pane's guess of its columns. */
export function secondOf<Id extends string>(
  cells: Cell[][],
  roles: readonly Role<Id>[],
  guess: (list: FoundList) => RoleColumns<Id>,
) {
  const list = listOf(cells, "Second");
  const columns = guess(list);
  const reading = readingOf(list, cells, columnsOfRoles(roles, columns));
  return sortRoles(roles, list, columns, reading, ".", progress);
}

interface Beside {
  receipts?: Cell[][];
  batches?: Cell[][];
  leaveOutHidden?: boolean;
  hidden?: number[];
  columns?: Partial<HealthColumns>;
}

export async function healthOf(
  cells: Cell[][],
  entries: Partial<Entries> = {},
  { receipts, batches, leaveOutHidden = false, hidden = [], columns }: Beside = {},
): Promise<Judged> {
  const rows = await rowsOf(cells, columns);
  for (const row of hidden) rows.hidden[row] = 1;
  return judgeList(
    {
      ...{ rows, settings: settingsOf(entries), leaveOutHidden },
      receipts: receipts ? await secondOf(receipts, receiptRoles, guessReceipts) : null,
      batches: batches ? await secondOf(batches, batchRoles, guessBatches) : null,
    },
    progress,
  );
}

/** The rows of each finding. */
export function found({ findings }: { findings: { kind: string; rows: number[] }[] }) {
  return Object.fromEntries(findings.map(({ kind, rows }) => [kind, rows]));
}

/** The units of each row in a part; NaN where it is not judged. */
export function unitsIn(health: Judged, part: StockPart): number[] {
  return Array.from(health.isJudged, (isJudged, row) =>
    isJudged === 1 ? judgedAt(health, row).parts.units[part] : NaN,
  );
}

/** Units and currency of a row in each age. */
export function agesOf(health: Judged, row: number) {
  return judgedAt(health, row).buckets;
}
