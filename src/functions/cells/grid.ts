import { isCellObject } from "./cell";

/** An argument as rows and columns, whatever Excel handed over. */
export interface Grid {
  rows: number;
  columns: number;
  cells: readonly (readonly unknown[])[];
}

/** A range arrives as an array of rows, a single value as itself, an omitted argument as null. */
export function gridOf(raw: unknown): Grid {
  if (!Array.isArray(raw)) return { rows: 1, columns: 1, cells: [[isLeftOut(raw) ? null : raw]] };
  if (!Array.isArray(raw[0])) return raw.length > 0 ? gridOf([raw]) : gridOf(null);
  if (raw[0].length === 0) return gridOf(null);
  return { rows: raw.length, columns: raw[0].length, cells: raw };
}

/** The arguments of a function as grids, one for each that it has. */
export function gridsOf(described: readonly unknown[], raw: readonly unknown[]): Grid[] {
  return described.map((_, k) => gridOf(raw[k]));
}

/** Whether an argument was not given at all; a blank cell was. */
export function isLeftOut(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  return typeof raw === "object" && !Array.isArray(raw) && !isCellObject(raw);
}

export function isSingle(grid: Grid): boolean {
  return grid.rows === 1 && grid.columns === 1;
}
