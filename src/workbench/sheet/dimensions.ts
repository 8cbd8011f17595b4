import type { Model } from "@odoo/o-spreadsheet";
import type { Box } from "../host/book";
import { mustDispatch } from "./dispatch";

/** Adds rows and columns until the sheet has every cell of the box: Excel's grid never ends. */
export function growToHold(model: Model, sheetId: string, box: Box): void {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  const sheetName = model.getters.getSheetName(sheetId);
  const missingRows = box.row + box.rows - numberOfRows;
  const missingColumns = box.column + box.columns - numberOfCols;
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
}
