import type { Grid } from "./grid";

/** Stands where a range has no cell for a position of the result. */
export const noPartner = Symbol("no partner");

/**
 * Walks grids together the way Excel's own operators do. A single cell goes with everything, one
 * row with every row, one column with every column; the result is as high as the highest and as
 * wide as the widest grid, and where a grid has no cell left, `noPartner` stands for it.
 *
 * @param evaluate gets one value of each grid, in an array that is used again for the next position
 */
export function broadcast<Result>(
  grids: readonly Grid[],
  evaluate: (cells: unknown[]) => Result,
): Result[][] {
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    if (grid.rows > rows) rows = grid.rows;
    if (grid.columns > columns) columns = grid.columns;
  }
  const count = grids.length;
  const cells: unknown[] = new Array(count).fill(undefined);
  const results: Result[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const result: Result[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      for (let k = 0; k < count; k++) cells[k] = cellAt(grids[k], row, column);
      result[column] = evaluate(cells);
    }
    results[row] = result;
  }
  return results;
}

function cellAt(grid: Grid, row: number, column: number): unknown {
  const sourceRow = grid.rows === 1 ? 0 : row;
  const sourceColumn = grid.columns === 1 ? 0 : column;
  if (sourceRow >= grid.rows || sourceColumn >= grid.columns) return noPartner;
  return grid.cells[sourceRow]?.[sourceColumn];
}
