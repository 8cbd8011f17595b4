import type { NumberArgument } from "./argument";
import type { Grid } from "./grid";
import { isPlainNumber } from "./number-argument";

/** Stands where a range has no cell for a position of the result. */
export const noPartner = Symbol("no partner");

/** What is done at each position of the result. */
export interface Position<Result> {
  /** All cells are numbers within the limits. The array is used again for the next position. */
  plain(numbers: number[]): Result;
  /** Some cell is not: they are handed over as they came. */
  other(cells: unknown[]): Result;
}

/**
 * Walks grids together the way Excel's own operators do. A single cell goes with everything, one
 * row with every row, one column with every column; the result is as high as the highest and as
 * wide as the widest grid, and where a grid has no cell left, `noPartner` stands for it.
 *
 * Plain numbers take the short way, without being put into objects on the way: a column of 100,000
 * rows is one call, and a controller waits for it.
 */
export function broadcast<Result>(
  grids: readonly Grid[],
  described: readonly NumberArgument[],
  at: Position<Result>,
): Result[][] {
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    if (grid.rows > rows) rows = grid.rows;
    if (grid.columns > columns) columns = grid.columns;
  }
  const rowOf: (readonly unknown[] | undefined)[] = [];
  const numbers: number[] = [];
  for (let k = 0; k < grids.length; k++) numbers.push(0.5);
  const resultAt = (row: number, column: number): Result => {
    for (let k = 0; k < numbers.length; k++) {
      const cell = rowOf[k]?.[grids[k].columns === 1 ? 0 : column];
      if (!isPlainNumber(described[k], cell)) {
        return at.other(grids.map((grid) => cellAt(grid, row, column)));
      }
      numbers[k] = cell;
    }
    return at.plain(numbers);
  };
  const results: Result[][] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < grids.length; k++) rowOf[k] = grids[k].cells[grids[k].rows === 1 ? 0 : row];
    // Begun with its first result, a row of numbers is stored as numbers from the start.
    const result = [resultAt(row, 0)];
    for (let column = 1; column < columns; column++) result.push(resultAt(row, column));
    results.push(result);
  }
  return results;
}

function cellAt(grid: Grid, row: number, column: number): unknown {
  const sourceRow = grid.rows === 1 ? 0 : row;
  const sourceColumn = grid.columns === 1 ? 0 : column;
  if (sourceRow >= grid.rows || sourceColumn >= grid.columns) return noPartner;
  return grid.cells[sourceRow]?.[sourceColumn];
}
