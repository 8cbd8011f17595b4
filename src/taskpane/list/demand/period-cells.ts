import { meanAndDeviation, type MeanAndDeviation } from "../../../engine/mean-and-deviation";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Cell, Progress } from "../../../workbook/excel/types";
import { Kind, readCell } from "../../reading/cells/cell-kind";
import { pauseWhenDue } from "../../pane/in-slices";
import { columnSigns, type ColumnSigns } from "../../reading/cells/column-sign";
import { cellAt, NumberColumn, type CellColumn } from "../number-column";
import type { NumberFault } from "../read-roles";

/** What a period without a cell stands for. */
export const emptyPeriodWays = ["zero", "passOver"] as const;
export type EmptyPeriods = (typeof emptyPeriodWays)[number];

/** Average and deviation of each row; NaN where none is known. */
type OfRows = Record<keyof MeanAndDeviation, Float64Array>;

/** The cells of the periods: one list of cells per period, as the column stands. */
export interface PeriodCells {
  cells: CellColumn[];
  signs: ColumnSigns[];
  /** Rows above the first item. */
  skip: number;
  /** Of the periods that hold a number, and of all with the empty ones as 0. */
  known: OfRows;
  withZeros: OfRows;
  /** How many of a row's periods are. */
  empty: Uint16Array;
}

/**
 * Nothing is known of a row until it is read: see `readPeriods`.
 *
 * @param read the columns as they were read; each is taken out as soon as it is kept in less memory
 */
export async function periodCells(
  read: Cell[][],
  { count, skip }: { count: number; skip: number },
  userSign: DecimalSign,
  progress: Progress,
): Promise<PeriodCells> {
  const signs: ColumnSigns[] = [];
  const cells: CellColumn[] = [];
  for (let column = read.shift(); column !== undefined; column = read.shift()) {
    signs.push(await columnSigns(column, userSign, progress));
    cells.push(NumberColumn.from(column, true));
    await pauseWhenDue(progress);
  }
  // Without periods nothing is kept of the rows.
  const length = cells.length === 0 ? 0 : count;
  const filled = () => new Float64Array(length).fill(NaN);
  return {
    ...{ cells, signs, skip, empty: new Uint16Array(count) },
    known: { mean: filled(), deviation: filled() },
    withZeros: { mean: filled(), deviation: filled() },
  };
}

/** Keeps what a row's periods come to, and says why they are no demand. */
export function readPeriods(
  periods: PeriodCells,
  row: number,
): { fault: NumberFault | null; isText: boolean } {
  const { cells, signs, skip } = periods;
  const known: number[] = [];
  let fault: NumberFault | null = null;
  let isText = false;
  for (let k = 0; k < cells.length; k++) {
    const { kind, number } = readCell(cellAt(cells[k], row + skip), signs[k]);
    if (kind === Kind.error) fault = "error";
    else if (kind === Kind.text || kind === Kind.doubtful) fault ??= "text";
    if (kind === Kind.textNumber) isText = true;
    if (kind !== Kind.blank) known.push(number);
  }
  periods.empty[row] = cells.length - known.length;
  if (fault === null && known.length === 0) fault = "blank";
  if (fault !== null) return { fault, isText };
  const ofKnown = meanAndDeviation(known);
  keep(periods.known, row, ofKnown);
  const isWhole = known.length === cells.length;
  keep(periods.withZeros, row, isWhole ? ofKnown : meanAndDeviation(unitsIn(periods, row, "zero")));
  return { fault: periods.withZeros.mean[row] < 0 ? "negative" : null, isText };
}

/** Average of a row's periods, as the user reads empty ones. */
export function ofPeriods(
  { known, withZeros }: PeriodCells,
  row: number,
  emptyPeriods: EmptyPeriods,
): MeanAndDeviation {
  const { mean, deviation } = emptyPeriods === "zero" ? withZeros : known;
  return { mean: mean[row], deviation: deviation[row] };
}

/** The periods of a row in their order; an empty one is 0, or left out. */
export function unitsIn(
  { cells, signs, skip }: PeriodCells,
  row: number,
  emptyPeriods: EmptyPeriods,
): number[] {
  const found: number[] = [];
  cells.forEach((column, k) => {
    const { kind, number } = readCell(cellAt(column, row + skip), signs[k]);
    if (kind !== Kind.blank) found.push(number);
    else if (emptyPeriods === "zero") found.push(0);
  });
  return found;
}

/** Rows of one item have the same periods: an empty one holds nothing. */
export function sumOfPeriods(periods: PeriodCells, rows: readonly number[]): number[] {
  const sums = periods.cells.map(() => 0);
  for (const row of rows) {
    const units = unitsIn(periods, row, "zero");
    for (let k = 0; k < sums.length; k++) sums[k] += units[k];
  }
  return sums;
}

function keep(into: OfRows, row: number, { mean, deviation }: MeanAndDeviation): void {
  into.mean[row] = mean;
  into.deviation[row] = deviation;
}
