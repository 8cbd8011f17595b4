import type { Box } from "./book";
import { invalidArgument } from "./host-error";

/** Size of an Excel sheet. */
export const sheetRows = 1048576;
export const sheetColumns = 16384;

export const wholeSheet: Box = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** The box, or InvalidArgument where it would leave the sheet. */
export function boxOnSheet(row: number, column: number, rows: number, columns: number): Box {
  const outside =
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > sheetRows ||
    column + columns > sheetColumns;
  if (outside) throw invalidArgument();
  return { row, column, rows, columns };
}

export function isUnbounded(box: Box): boolean {
  return box.rows === sheetRows || box.columns === sheetColumns;
}

export function cellCount(box: Box): number {
  return box.rows * box.columns;
}

export function intersection(one: Box, other: Box): Box | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest box that holds both. */
export function boundingBox(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export function holds(outer: Box, inner: Box): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && cellCount(shared) === cellCount(inner);
}

/** A two-dimensional array as Excel hands ranges over, one entry per cell of the box. */
export function grid<T>(box: Box, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array(box.rows);
  for (let i = 0; i < box.rows; i++) {
    const cells: T[] = new Array(box.columns);
    for (let j = 0; j < box.columns; j++) cells[j] = cell(box.row + i, box.column + j);
    rows[i] = cells;
  }
  return rows;
}
