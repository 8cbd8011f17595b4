import { breathe, inBlocks } from "../excel/blocks";
import type { Run } from "../excel/runs";
import { type Cell, Refusal } from "../excel/types";
import { exactly, spelled, writtenRows } from "../take-back/ours";
import type { Anchor } from "./anchor";
import { asItStood, type CellBefore, isFormula } from "./as-it-stood";
import { cellBefore, cellParts } from "./read-look";

export interface Replaced {
  /** What stood in the column. */
  before: readonly CellBefore[];
  /** What was sent; null where a cell was left as it is. */
  cells: readonly (Cell | null)[];
  mayBeFormula: boolean;
  /** Rows that Excel has put beside others: whatever stands there now came from us. */
  scattered: Run | null;
  /** Where some rows are out of view, Excel hits each only by itself. */
  rowByRow: boolean;
}

const rowsAtOnce = 200;

/** Each cell that is as it was written becomes again what it was; the others are somebody else's. */
export async function putColumnBack(
  context: Excel.RequestContext,
  anchor: Anchor,
  replaced: Replaced,
): Promise<void> {
  const { before, cells, rowByRow } = replaced;
  const grown = Math.max(0, anchor.box.rows - anchor.origin.rows);
  const height = Math.min(anchor.box.rows, cells.length + grown);
  const found = await textsIn(context, anchor, height);
  const from = rowsBefore(found, replaced, anchor.hasMoved);
  const back = Array.from(from, (row) => (row < 0 ? null : asItStood(before[row])));
  await breathe();
  if (!rowByRow) {
    const putBack = async (first: number, count: number) => {
      setCells(anchor.rows({ first, count }), back.slice(first, first + count));
      await context.sync();
    };
    return inBlocks(height, 1, putBack);
  }
  const rows = Array.from(from.keys()).filter((row) => from[row] >= 0);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    for (const row of rows.slice(at, at + rowsAtOnce)) {
      setCells(anchor.rows({ first: row, count: 1 }), [back[row]]);
    }
    await context.sync();
  }
  const now = await textsIn(context, anchor, height);
  if (rows.some((row) => now[row] !== textOf(before[from[row]]))) throw new Refusal("rowsFiltered");
}

/** The row of what stood there that each of the rows is to hold again; -1 for one that stays. */
function rowsBefore(
  found: readonly string[],
  { before, cells, mayBeFormula, scattered }: Replaced,
  hasMoved: boolean,
): Int32Array {
  const written = cells.map((cell, at) =>
    cell === null
      ? textOf(before[at])
      : spelled(cell, mayBeFormula && String(cell).startsWith("=")),
  );
  const rows = writtenRows(found, written, hasMoved).map((row) =>
    row >= 0 && cells[row] === null ? -1 : row,
  );
  if (scattered === null || hasMoved) return rows;
  for (let row = scattered.first; row < scattered.first + scattered.count; row += 1) {
    rows[row] = found[row] === textOf(before[row]) ? -1 : row;
  }
  return rows;
}

/** Excel leaves a cell as it is where it is given null; its types know no null. */
export function setCells(range: Excel.Range, cells: readonly (Cell | null)[]): void {
  range.values = cells.map((cell) => [cell]);
}

export function textOf({ value, formula }: CellBefore): string {
  const isOne = isFormula({ value, formula });
  return isOne ? spelled(formula, true) : exactly(value, formula);
}

async function textsIn(
  context: Excel.RequestContext,
  anchor: Anchor,
  rows: number,
): Promise<string[]> {
  const found: string[] = [];
  const readBack = async (first: number, count: number) => {
    const range = anchor.rows({ first, count }).load(cellParts);
    await context.sync();
    for (let row = 0; row < count; row += 1) found.push(textOf(cellBefore(range, row, 0)));
  };
  await inBlocks(rows, 4, readBack);
  return found;
}
