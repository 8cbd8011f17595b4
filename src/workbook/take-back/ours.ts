import { commonEntries } from "../columns/common-entries";
import { isFormula } from "../columns/as-it-stood";
import { settled } from "../excel/fingerprint";
import type { Cell } from "../excel/types";

/** More edits than this do not happen in the moments between writing and undoing. */
const mostDifferences = 1_000;

/** Put in front of a formula, for a text may read the same. */
export const formulaMark = "\0=";

/**
 * How a cell compares, whether it is found or was written. Excel may spell a formula its own way,
 * with other capitals, signs and prefixes, while of a text it leaves every letter.
 */
export function spelled(cell: Cell, isOne: boolean): string {
  if (!isOne) return settled(cell);
  const upper = String(cell).toUpperCase();
  return formulaMark + upper.replace(/_XLDUDF_|_XLFN\.|_XLWS\.|[^\p{L}\p{N}]/gu, "");
}

/** The contents of a cell, a formula never mistaken for a text that reads the same. */
export function exactly(value: Cell, formula: Cell): string {
  return isFormula({ value, formula }) ? formulaMark + String(formula).slice(1) : settled(value);
}

/** Of a range whose values and formulas are loaded. */
export function exactCells({
  values,
  formulas,
}: Pick<Excel.Range, "values" | "formulas">): string[][] {
  return values.map((row, at) => row.map((value, column) => exactly(value, formulas[at][column])));
}

/**
 * Tells for each row of a column whether its cell is one that we wrote. Where rows have been
 * inserted or deleted ours are looked for in their order; else each stands where it was written.
 */
export function oursAmong(
  found: readonly string[],
  written: readonly string[],
  hasMoved: boolean,
): Uint8Array {
  const rows = writtenRows(found, written, hasMoved, (cell) => cell === "");
  return Uint8Array.from(rows, (row) => (row < 0 ? 0 : 1));
}

/**
 * The row in which each cell that is found was written; -1 for one that was not. Cells that are
 * passed over are none of ours. A sheet has a million rows, so nothing is made for any of them.
 */
export function writtenRows<T>(
  found: ArrayLike<T>,
  written: ArrayLike<T>,
  hasMoved: boolean,
  isPassedOver: (cell: T) => boolean = () => false,
): Int32Array {
  const from = new Int32Array(found.length).fill(-1);
  const seen = rowsOf(found, isPassedOver);
  if (hasMoved) inOrder(found, written, seen, rowsOf(written, isPassedOver), from);
  else inPlace(found, written, seen, from);
  return from;
}

function inPlace<T>(
  found: ArrayLike<T>,
  written: ArrayLike<T>,
  rows: Uint32Array,
  from: Int32Array,
): void {
  for (const row of rows) {
    if (row < written.length && found[row] === written[row]) from[row] = row;
  }
}

function inOrder<T>(
  found: ArrayLike<T>,
  written: ArrayLike<T>,
  seen: Uint32Array,
  ours: Uint32Array,
  from: Int32Array,
): void {
  const isSame = (one: number, other: number) => found[seen[one]] === written[ours[other]];
  const most = Math.min(seen.length, ours.length);
  let start = 0;
  while (start < most && isSame(start, start)) {
    from[seen[start]] = ours[start];
    start += 1;
  }
  let end = 0;
  while (end < most - start && isSame(seen.length - 1 - end, ours.length - 1 - end)) {
    from[seen[seen.length - 1 - end]] = ours[ours.length - 1 - end];
    end += 1;
  }
  const between = seen.subarray(start, seen.length - end);
  const betweenOurs = ours.subarray(start, ours.length - end);
  const pairs = commonEntries(
    Array.from(between, (row) => found[row]),
    Array.from(betweenOurs, (row) => written[row]),
    mostDifferences,
  );
  if (pairs === null) inPlace(found, written, between, from);
  for (const [one, other] of pairs ?? []) from[between[one]] = betweenOurs[other];
}

function rowsOf<T>(cells: ArrayLike<T>, isPassedOver: (cell: T) => boolean): Uint32Array {
  const rows = new Uint32Array(cells.length);
  let count = 0;
  for (let row = 0; row < cells.length; row += 1) {
    if (!isPassedOver(cells[row])) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
