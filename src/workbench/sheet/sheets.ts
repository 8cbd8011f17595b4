import type { Model } from "@odoo/o-spreadsheet";
import type { Box, SheetRecord } from "../host/book";
import { roomFor } from "./dimensions";
import { mustDispatch } from "./dispatch";
import { boxToZone } from "./zones";

function sheetRecord(model: Model, id: string): SheetRecord {
  const { getters } = model;
  return {
    id,
    name: getters.getSheetName(id),
    visibility: getters.isSheetVisible(id) ? "Visible" : "Hidden",
    tabColor: getters.getSheet(id).color ?? "",
    showGridlines: getters.getGridLinesVisibility(id),
  };
}

export function allSheets(model: Model): SheetRecord[] {
  return model.getters.getSheetIds().map((id) => sheetRecord(model, id));
}

export function addSheet(model: Model, name: string): SheetRecord {
  const sheetId = model.uuidGenerator.uuidv4();
  const position = model.getters.getSheetIds().length;
  mustDispatch(model, "CREATE_SHEET", { sheetId, position, name });
  return sheetRecord(model, sheetId);
}

export function updateSheet(model: Model, sheet: SheetRecord): void {
  const sheetId = sheet.id;
  const before = sheetRecord(model, sheetId);
  if (sheet.name !== before.name) {
    mustDispatch(model, "RENAME_SHEET", {
      sheetId,
      oldName: before.name,
      newName: sheet.name,
    });
  }
  if (sheet.tabColor !== before.tabColor) {
    mustDispatch(model, "COLOR_SHEET", { sheetId, color: sheet.tabColor || undefined });
  }
  if (sheet.showGridlines !== before.showGridlines) {
    mustDispatch(model, "SET_GRID_LINES_VISIBILITY", {
      sheetId,
      areGridLinesVisible: sheet.showGridlines,
    });
  }
  if (sheet.visibility !== before.visibility) {
    mustDispatch(model, sheet.visibility === "Visible" ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId });
  }
}

export function moveSheet(model: Model, sheetId: string, position: number): void {
  const delta = position - model.getters.getSheetIds().indexOf(sheetId);
  if (delta !== 0) mustDispatch(model, "MOVE_SHEET", { sheetId, delta });
}

export function deleteSheet(model: Model, sheetId: string): void {
  const sheetName = model.getters.getSheetName(sheetId);
  mustDispatch(model, "DELETE_SHEET", { sheetId, sheetName });
}

export function activateSheet(model: Model, sheetIdTo: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) mustDispatch(model, "ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
}

/** Selects on the sheet that is shown; a whole column or row ends where the sheet ends. */
export function selectBox(model: Model, sheetId: string, box: Box): void {
  const room = roomFor(model, sheetId, box);
  if (!room) return;
  const zone = boxToZone(room);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

export function hideRows(model: Model, sheetId: string, rows: readonly number[]): void {
  mustDispatch(model, "HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [...rows] });
}

export function showRows(model: Model, sheetId: string, rows: readonly number[]): void {
  const elements = rows.filter((row) => model.getters.isHeaderHidden(sheetId, "ROW", row));
  if (elements.length === 0) return;
  mustDispatch(model, "UNHIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements });
}

export function hiddenHeaders(
  model: Model,
  sheetId: string,
  dimension: "ROW" | "COL",
  first: number,
  count: number,
): boolean[] {
  return Array.from({ length: count }, (_, index) => {
    const header = first + index;
    const exists = model.getters.doesHeaderExist(sheetId, dimension, header);
    return exists && model.getters.isHeaderHidden(sheetId, dimension, header);
  });
}
