import type { Model } from "@odoo/o-spreadsheet";
import type { Box } from "../host/book";
import { mustDispatch } from "./dispatch";
import { formulasBeyond } from "./formulas-beyond";
import { clipToSheet, gridColumns, gridRows } from "./zones";

/** Adds rows and columns until the sheet has every cell of the box: Excel's grid never ends. */
export function growToHold(model: Model, sheetId: string, box: Box): void {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  const sheetName = model.getters.getSheetName(sheetId);
  const missingRows = box.row + box.rows - numberOfRows;
  const missingColumns = box.column + box.columns - numberOfCols;
  if (missingRows <= 0 && missingColumns <= 0) return;
  const beyond = formulasBeyond(model, sheetId);
  if (missingRows > 0) {
    mustDispatch(model, "ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension: "ROW",
      base: numberOfRows - 1,
      quantity: missingRows,
      position: "after",
    });
  }
  if (missingColumns > 0) {
    mustDispatch(model, "ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension: "COL",
      base: numberOfCols - 1,
      quantity: missingColumns,
      position: "after",
    });
  }
  for (const formula of beyond) mustDispatch(model, "UPDATE_CELL", formula);
}

/**
 * The cells that work on the box is about: all of it, for which the sheet grows; of a whole column
 * or row only as much as the sheet has.
 */
export function roomFor(model: Model, sheetId: string, box: Box): Box | null {
  if (box.rows < gridRows && box.columns < gridColumns) growToHold(model, sheetId, box);
  return clipToSheet(model, sheetId, box);
}
