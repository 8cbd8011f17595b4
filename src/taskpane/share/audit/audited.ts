import { longestFormula } from "../../formula/longest-formula";
import { addressOf } from "../../../workbook/excel/a1";
import { Refusal, type Box, type Cell, type Progress } from "../../../workbook/excel/types";
import { stages } from "../../../workbook/excel/stages";
import { ownCalls, type OwnCall } from "../../calls/own-calls";
import type { FindFunction } from "../../catalogue/own-function";
import { print } from "../../formula/print";
import { loadTwins } from "../../native/load-twins";
import type { Ours } from "../../native/native-call";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { Found, OwnCell, OwnSheet } from "../find/found";
import { aroundCell, type Around } from "./call-in-words";
import { differencesOf, type Unlike } from "./neighbours";
import { readValues, type AuditedSheet, type Values } from "./read-values";
import { isSpilled, runsOf, type FormulaRun } from "./runs";
import { twinOfCell, type NoTwin } from "./twin-of-cell";

/** A cell that is compared by itself. */
export interface AuditedCell {
  box: Box;
  formula: string;
  value: Cell;
  /** In Excel's own functions, with the "=", or why there is none. */
  twin: string | NoTwin;
}

/** A block of cells with the same formula. */
export interface AuditedRun {
  sheet: OwnSheet;
  run: FormulaRun;
  calls: OwnCall[];
  around: Around;
  cells: AuditedCell[];
  /** How many cells it has; more than there are above where not all are compared. */
  all: number;
  /** Excel's number format of the first cell. */
  format: string;
  unlike: Unlike | null;
}

/** Cells between two with the same formula that hold something else. */
export interface AuditedGap {
  sheet: OwnSheet;
  address: string;
  value: Cell;
}

export interface Audited {
  runs: AuditedRun[];
  gaps: AuditedGap[];
  /** Different formulas in all, and cells in all. */
  allRuns: number;
  allCells: number;
  sheets: number;
}

/** A sheet with more is read by nobody. */
export const mostRuns = 2_000;
export const mostCells = 50_000;
/** Looks at every formula that was found: what it takes, what it is in plain Excel, what stands out. */
export async function auditOf(
  pane: Pane,
  found: Found,
  find: FindFunction,
  progress: Progress,
): Promise<Audited> {
  const [reading, translating = progress] = stages(progress, [1, 1]);
  const differences = found.sheets.map(({ cells }) => differencesOf(cells));
  const sheets = found.sheets.map((sheet, k): AuditedSheet => ({
    sheet,
    runs: runsOf(sheet.cells),
    gaps: differences[k].gaps.map(addressOf),
  }));
  const bounded = boundedTo(sheets, mostRuns);
  const values = await readValues(pane, bounded, find, reading ?? progress);
  const twins = await loadTwins().catch(() => {
    throw new Refusal("notLoaded");
  });
  const runs = bounded.flatMap(({ sheet, runs }, k) =>
    runs.map((run) => runOf(sheet, run, values[k], differences[k].unlike, find)),
  );
  await compareAll(runs, values, bounded, { findFunction: find, twins }, translating);
  const gaps = bounded.flatMap(({ sheet, gaps }, k) =>
    gaps.flatMap((address): AuditedGap[] => {
      const cells = values[k].get(address)?.values ?? [];
      const value = cells.flat().find((each) => each !== "");
      return value === undefined ? [] : [{ sheet, address, value }];
    }),
  );
  return {
    ...{ runs, gaps },
    allRuns: sheets.reduce((sum, each) => sum + each.runs.length, 0),
    allCells: sheets.reduce((sum, each) => sum + cellsIn(each.runs), 0),
    sheets: sheets.length,
  };
}

function boundedTo(sheets: readonly AuditedSheet[], most: number): AuditedSheet[] {
  let left = most;
  return sheets.flatMap(({ runs, ...sheet }) => {
    const some = runs.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ ...sheet, runs: some }];
  });
}

function cellsIn(runs: readonly Pick<FormulaRun, "box">[]): number {
  return runs.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
}

function runOf(
  sheet: OwnSheet,
  run: FormulaRun,
  values: Values,
  unlike: ReadonlyMap<OwnCell, Unlike>,
  find: FindFunction,
): AuditedRun {
  const [first] = run.cells;
  return {
    ...{ sheet, run, cells: [] },
    calls: ownCalls(first.expression, find),
    around: aroundCell(sheet, first, values, find),
    all: cellsIn([run]),
    format: values.get(addressOf(first))?.numberFormats[0]?.[0] ?? "General",
    unlike: run.cells.map((cell) => unlike.get(cell)).find((each) => each !== undefined) ?? null,
  };
}

/** Fills the cells of the runs, in their order, until there are enough. */
async function compareAll(
  runs: readonly AuditedRun[],
  values: readonly Values[],
  sheets: readonly AuditedSheet[],
  ours: Ours,
  progress: Progress,
): Promise<void> {
  const valuesOf = new Map(sheets.map(({ sheet }, k) => [sheet, values[k]]));
  const wanted: { audited: AuditedRun; at: number }[] = [];
  for (const audited of runs) {
    for (let at = 0; at < audited.all && wanted.length < mostCells; at++) {
      wanted.push({ audited, at });
    }
  }
  const compare = ({ audited, at }: { audited: AuditedRun; at: number }) => {
    const { sheet, run, cells } = audited;
    const [first] = run.cells;
    if (!isSpilled(first)) {
      const cell = run.cells[at];
      const { row, column, formula, value } = cell;
      const twin = twinText(cell, sheet, ours, null);
      cells.push({ box: { row, column, rows: 1, columns: 1 }, formula, value, twin });
      return;
    }
    const spot = { row: Math.floor(at / first.columns), column: at % first.columns };
    const read = valuesOf.get(sheet)?.get(addressOf(first));
    const value = read?.values[spot.row]?.[spot.column];
    // Of very large results only the beginning was read.
    if (value === undefined) return;
    const box = {
      ...{ row: first.row + spot.row, column: first.column + spot.column },
      ...{ rows: 1, columns: 1 },
    };
    cells.push({ box, formula: first.formula, value, twin: twinText(first, sheet, ours, spot) });
  };
  await inSlices(wanted.length, (k) => compare(wanted[k]), progress, 16);
}

function twinText(
  { expression }: OwnCell,
  { sheetName }: OwnSheet,
  ours: Ours,
  spot: { row: number; column: number } | null,
): AuditedCell["twin"] {
  const twin = twinOfCell(expression, sheetName, ours, spot);
  if (typeof twin === "string") return twin;
  const text = `=${print(twin)}`;
  return text.length > longestFormula ? "none" : text;
}
