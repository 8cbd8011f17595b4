import { CustomFunctionsError } from "./custom-functions";
import { excelErrorValue, isErrorName, type ExcelErrorValue } from "./excel-errors";
import type { ParameterMetadata } from "./metadata";

/**
 * Between the sheet's arrays, which lie column by column, and Excel's, which lie row by row.
 * A function gets exactly what Excel would give it: null for a blank cell or a left-out argument,
 * [[x]] for a single cell where it expects a range, an error cell as an error object.
 */

/** A cell inside a formula: null or undefined when it is blank. */
export interface SheetCell {
  value?: unknown;
}

export type SheetArgument = SheetCell | SheetCell[][] | undefined;

export interface SheetResult {
  value: string | number | boolean;
  message?: string;
}

type ExcelCell = string | number | boolean | null | ExcelErrorValue;

function toExcelCell(cell: SheetCell | undefined): ExcelCell {
  const value = cell?.value;
  if (isErrorName(value)) return excelErrorValue(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

function toExcelRows(columns: SheetCell[][]): ExcelCell[][] {
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    columns.map((column) => toExcelCell(column[row])),
  );
}

/** One argument of a formula as Excel hands it to the function. */
export function toExcelArgument(
  argument: SheetArgument,
  parameter: ParameterMetadata,
): ExcelCell | ExcelCell[][] {
  if (argument === undefined) return null;
  if (Array.isArray(argument)) return toExcelRows(argument);
  const cell = toExcelCell(argument);
  return parameter.dimensionality === "matrix" ? [[cell]] : cell;
}

function hasBasicValue(value: unknown): value is { basicValue: unknown } {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

/** One value of a function's result as a cell of the sheet. */
function toSheetResult(value: unknown): SheetResult {
  if (value instanceof CustomFunctionsError) return { value: value.code, message: value.message };
  if (hasBasicValue(value)) return toSheetResult(value.basicValue);
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  return value === null || value === undefined ? { value: "" } : { value: "#VALUE!" };
}

/** What a function returned, as the sheet takes it: one cell, or columns of cells that spill. */
export function toSheetResults(result: unknown): SheetResult | SheetResult[][] {
  if (!Array.isArray(result)) return toSheetResult(result);
  const rows = result as unknown[][];
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return { value: "#VALUE!" };
  if (rows.length === 1 && columns === 1) return toSheetResult(rows[0][0]);
  return Array.from({ length: columns }, (_, column) =>
    rows.map((row) => toSheetResult(row[column])),
  );
}
