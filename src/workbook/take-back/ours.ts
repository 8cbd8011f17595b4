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
  const ours = new Uint8Array(found.length);
  const seen = filledRows(found);
  const pairs = hasMoved
    ? inOrder(found, written, seen, filledRows(written))
    : inPlace(found, written, seen);
  for (const [row] of pairs) {
    ours[row] = 1;
  }
  return ours;
}

/** A row as it is found and the row in which the same was written. */
export type RowPair = [found: number, written: number];

/** Which cells are as they were written, empty ones too, and where they were written. */
export function pairsAmong(
  found: readonly string[],
  written: readonly string[],
  hasMoved: boolean,
): RowPair[] {
  const [seen, ours] = [found, written].map((cells) => Array.from(cells.keys()));
  return hasMoved ? inOrder(found, written, seen, ours) : inPlace(found, written, seen);
}

function inPlace(
  found: readonly string[],
  written: readonly string[],
  rows: readonly number[],
): RowPair[] {
  return rows
    .filter((row) => row < written.length && found[row] === written[row])
    .map((row) => [row, row]);
}

function inOrder(
  found: readonly string[],
  written: readonly string[],
  rows: readonly number[],
  writtenRows: readonly number[],
): RowPair[] {
  const seen = rows.map((row) => found[row]);
  const ours = writtenRows.map((row) => written[row]);
  const most = Math.min(seen.length, ours.length);
  let start = 0;
  while (start < most && seen[start] === ours[start]) {
    start += 1;
  }
  let end = 0;
  while (end < most - start && seen[seen.length - 1 - end] === ours[ours.length - 1 - end]) {
    end += 1;
  }
  const between = rows.slice(start, rows.length - end);
  const betweenWritten = writtenRows.slice(start, writtenRows.length - end);
  const pairs = commonEntries(
    seen.slice(start, seen.length - end),
    ours.slice(start, ours.length - end),
    mostDifferences,
  );
  const known = pairs
    ? pairs.map(([one, other]): RowPair => [between[one], betweenWritten[other]])
    : inPlace(found, written, between);
  const firstPairs = rows.slice(0, start).map((row, index): RowPair => [row, writtenRows[index]]);
  const lastPairs = rows
    .slice(rows.length - end)
    .map((row, index): RowPair => [row, writtenRows[writtenRows.length - end + index]]);
  return [...firstPairs, ...known, ...lastPairs];
}

function filledRows(cells: readonly string[]): number[] {
  const rows: number[] = [];
  cells.forEach((cell, row) => {
    if (cell !== "") {
      rows.push(row);
    }
  });
  return rows;
}
