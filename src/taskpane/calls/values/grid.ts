import type { Cell } from "../../../workbook/excel/types";

/** A value that the pane knows, or null for one that it does not. */
export type Value = Cell | null;

/** What an argument stands for: a rectangle whose cells are worked out when they are asked for. */
export interface Grid {
  rows: number;
  columns: number;
  cell(row: number, column: number): Value;
}

/** Which cell of a spilled result is meant, counted from its top left. */
export interface Position {
  row: number;
  column: number;
}

export function single(value: Value): Grid {
  return { rows: 1, columns: 1, cell: () => value };
}

export function gridOf(cells: Value[][]): Grid {
  return {
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    cell: (row, column) => cells[row]?.[column] ?? null,
  };
}

export function isSingle({ rows, columns }: Grid): boolean {
  return rows === 1 && columns === 1;
}

/** As Excel pairs arguments up: one row or column serves all; a missing partner is #N/A. */
export function at(grid: Grid, { row, column }: Position): Value {
  const [i, j] = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column];
  return i < grid.rows && j < grid.columns ? grid.cell(i, j) : "#N/A";
}

/** The grid of what a function makes of each cell, and of those that pair with it. */
export function eachOf(grids: Grid[], make: (values: Value[]) => Value): Grid {
  return {
    rows: Math.max(...grids.map(({ rows }) => rows)),
    columns: Math.max(...grids.map(({ columns }) => columns)),
    cell: (row, column) => make(grids.map((grid) => at(grid, { row, column }))),
  };
}

/** All cells by rows. */
export function allOf(grid: Grid): Value[][] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column)),
  );
}
