import type { Box } from "../../../workbook/excel/types";
import { relativeNotation } from "../../formula/relative-notation";
import type { OwnCell } from "../find/found";

/** A block of cells with the same formula, as it reads wherever it is copied to. */
export interface FormulaRun {
  box: Box;
  /** Row by row; the first is the one whose formula is shown. A spilled result is one. */
  cells: OwnCell[];
  relative: string;
}

export function isSpilled({ rows, columns }: Pick<Box, "rows" | "columns">): boolean {
  return rows * columns > 1;
}

/** The cells of a sheet in runs, from the top and from the left. */
export function runsOf(cells: readonly OwnCell[]): FormulaRun[] {
  const byColumn = [...cells].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  const down: FormulaRun[] = [];
  for (const cell of byColumn) {
    const { row, column, rows, columns } = cell;
    const relative = relativeNotation(cell.expression, cell);
    const last = down[down.length - 1];
    const goesOn =
      last !== undefined &&
      last.relative === relative &&
      last.box.column === column &&
      last.box.row + last.box.rows === row &&
      !isSpilled(cell) &&
      !isSpilled(last.cells[0]);
    if (goesOn) {
      last.box.rows += 1;
      last.cells.push(cell);
    } else {
      down.push({ box: { row, column, rows, columns }, cells: [cell], relative });
    }
  }
  return acrossToo(down).sort(
    (one, other) => one.box.row - other.box.row || one.box.column - other.box.column,
  );
}

/** Runs beside each other with the same formula and the same rows are one block. */
function acrossToo(down: readonly FormulaRun[]): FormulaRun[] {
  const blocks: FormulaRun[] = [];
  const open = new Map<string, FormulaRun>();
  for (const run of down) {
    const { row, column, rows } = run.box;
    const key = `${row} ${rows} ${run.relative}`;
    const left = open.get(key);
    const joins =
      left !== undefined &&
      left.box.column + left.box.columns === column &&
      !isSpilled(run.cells[0]) &&
      !isSpilled(left.cells[0]);
    if (joins) {
      left.box.columns += 1;
      left.cells.push(...run.cells);
    } else {
      blocks.push(run);
      open.set(key, run);
    }
  }
  for (const { cells } of blocks) {
    cells.sort((one, other) => one.row - other.row || one.column - other.column);
  }
  return blocks;
}
