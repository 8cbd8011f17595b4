import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { Box, CellContent, CellValue, ClearWhat } from "../host/book";
import { outsideQuotes } from "../file/formula-parts";
import { excelErrorName, isErrorName } from "../functions/excel-errors";
import { growToHold } from "./dimensions";
import { mustDispatch } from "./dispatch";
import { literalText } from "./literal-text";
import { boxToZone, clipToSheet } from "./zones";

/** Walks the box row by row; cells beyond the sheet's edge are blank. */
export function mapBox<T>(sheetId: string, box: Box, read: (position: CellPosition) => T): T[][] {
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) =>
      read({ sheetId, col: box.column + column, row: box.row + row }),
    ),
  );
}

export function cellValue(model: Model, position: CellPosition): CellValue {
  const { value } = model.getters.getEvaluatedCell(position);
  if (value === null) return "";
  return isErrorName(value) ? excelErrorName(value) : value;
}

/** The sheet writes #REF, without the mark, where a cell that a formula took has been deleted. */
function withExcelErrors(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(/#REF(?!!)/g, "#REF!"));
}

/** "=…" where the cell itself holds a formula; a cell that only shows a spilled value has none. */
export function cellFormula(model: Model, position: CellPosition): CellValue {
  const cell = model.getters.getCell(position);
  return cell?.isFormula
    ? withExcelErrors(cell.compiledFormula.toFormulaString(model.getters))
    : cellValue(model, position);
}

/** Where the formula stands that fills the cell; null where none does. */
export function spillParent(model: Model, position: CellPosition): Box | null {
  const parent = model.getters.getArrayFormulaSpreadingOn(position);
  return parent ? { row: parent.row, column: parent.col, rows: 1, columns: 1 } : null;
}

export function cellText(model: Model, position: CellPosition): string {
  const cell = model.getters.getEvaluatedCell(position);
  return isErrorName(cell.value) ? excelErrorName(cell.value) : cell.formattedValue;
}

export function usedBox(model: Model, sheetId: string, valuesOnly: boolean): Box | null {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = ({ col, row }: CellPosition) => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, col);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, col);
  };
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const holdsValue = model.getters.getEvaluatedCell(position).value !== null;
    if (holdsValue || !valuesOnly) include(position);
  }
  if (box.bottom < 0) return null;
  const { top, left, bottom, right } = box;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function sheetContent(content: CellContent): string {
  if (typeof content === "object") return content.formula;
  if (typeof content === "string") return literalText(content);
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}

export function writeCells(
  model: Model,
  sheetId: string,
  box: Box,
  cells: readonly (readonly (CellContent | null)[])[],
): void {
  growToHold(model, sheetId, box);
  cells.forEach((line, row) => {
    line.forEach((content, column) => {
      if (content === null) return;
      mustDispatch(model, "UPDATE_CELL", {
        sheetId,
        col: box.column + column,
        row: box.row + row,
        content: sheetContent(content),
      });
    });
  });
}

/** Empties cells one by one: the sheet's own command for a block would take tables with it. */
function clearContents(model: Model, sheetId: string, box: Box): void {
  for (const position of mapBox(sheetId, box, (each) => each).flat()) {
    const cell = model.getters.getCell(position);
    if (cell?.isFormula || cell?.content) {
      mustDispatch(model, "UPDATE_CELL", { ...position, content: "" });
    }
  }
}

export function clearCells(model: Model, sheetId: string, box: Box, what: ClearWhat): void {
  const within = clipToSheet(model, sheetId, box);
  if (!within) return;
  if (what !== "Formats") clearContents(model, sheetId, within);
  if (what !== "Contents") {
    mustDispatch(model, "CLEAR_FORMATTING", { sheetId, target: [boxToZone(within)] });
  }
}

/** Everything but the first cell is emptied, as Excel does it. */
export function mergeCells(model: Model, sheetId: string, box: Box): void {
  growToHold(model, sheetId, box);
  mustDispatch(model, "ADD_MERGE", { sheetId, target: [boxToZone(box)], force: true });
}
