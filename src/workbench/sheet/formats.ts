import type { Model, Style } from "@odoo/o-spreadsheet";
import type { Box, CellFormat } from "../host/book";
import { plainFormat } from "../host/plain-format";
import { growToHold, roomFor } from "./dimensions";
import { mustDispatch } from "./dispatch";
import { toExcelFormat, toSheetFormat } from "./number-format";
import { boxToZone, clipToSheet } from "./zones";

/** Excel measures a column in points, the sheet in pixels. */
const pointsPerPixel = 0.75;

const verticalToSheet: Readonly<Record<string, Style["verticalAlign"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};
const verticalToExcel = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const horizontalToSheet: Readonly<Record<string, Style["align"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const horizontalToExcel = { left: "Left", center: "Center", right: "Right" } as const;

/** Cells that nobody has formatted look otherwise in the sheet than in Excel: nothing is set there. */
function unlessPlain<Key extends "fillColor" | "fontColor" | "fontSize">(
  format: CellFormat,
  key: Key,
): CellFormat[Key] {
  return format[key] === plainFormat[key] ? undefined : format[key];
}

function sheetStyle(format: CellFormat): Style {
  const style: Style = {};
  if (format.fillColor !== undefined) style.fillColor = unlessPlain(format, "fillColor");
  if (format.fontColor !== undefined) style.textColor = unlessPlain(format, "fontColor");
  if (format.bold !== undefined) style.bold = format.bold;
  if (format.italic !== undefined) style.italic = format.italic;
  if (format.fontSize !== undefined) style.fontSize = unlessPlain(format, "fontSize");
  if (format.wrapText !== undefined) style.wrapping = format.wrapText ? "wrap" : "overflow";
  if (format.horizontalAlignment !== undefined) {
    style.align = horizontalToSheet[format.horizontalAlignment];
  }
  if (format.verticalAlignment !== undefined) {
    style.verticalAlign = verticalToSheet[format.verticalAlignment];
  }
  return style;
}

export function setFormat(model: Model, sheetId: string, box: Box, format: CellFormat): void {
  const room = roomFor(model, sheetId, box);
  if (!room) return;
  const style = sheetStyle(format);
  mustDispatch(model, "SET_FORMATTING", {
    sheetId,
    target: [boxToZone(room)],
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(format.numberFormat === undefined ? {} : { format: toSheetFormat(format.numberFormat) }),
  });
}

/** Only what was set: the host knows what Excel says for the rest. */
export function readFormat(model: Model, sheetId: string, row: number, column: number): CellFormat {
  const cell = model.getters.getCell({ sheetId, row, col: column });
  const style = cell?.style ?? {};
  const format: CellFormat = {};
  if (style.fillColor) format.fillColor = style.fillColor.toUpperCase();
  if (style.textColor) format.fontColor = style.textColor.toUpperCase();
  if (style.bold !== undefined) format.bold = style.bold;
  if (style.italic !== undefined) format.italic = style.italic;
  if (style.fontSize !== undefined) format.fontSize = style.fontSize;
  if (style.wrapping) format.wrapText = style.wrapping === "wrap";
  if (style.align) format.horizontalAlignment = horizontalToExcel[style.align];
  if (style.verticalAlign) format.verticalAlignment = verticalToExcel[style.verticalAlign];
  if (cell?.format) format.numberFormat = toExcelFormat(cell.format);
  return format;
}

export function columnWidth(model: Model, sheetId: string, column: number): number {
  const exists = model.getters.doesHeaderExist(sheetId, "COL", column);
  return (exists ? model.getters.getColSize(sheetId, column) : 96) * pointsPerPixel;
}

function resizeColumn(model: Model, sheetId: string, column: number, size: number): void {
  growToHold(model, sheetId, { row: 0, rows: 1, column, columns: 1 });
  mustDispatch(model, "RESIZE_COLUMNS_ROWS", {
    sheetId,
    dimension: "COL",
    elements: [column],
    size,
  });
}

export function setColumnWidth(
  model: Model,
  sheetId: string,
  column: number,
  points: number,
): void {
  resizeColumn(model, sheetId, column, Math.round(points / pointsPerPixel));
}

/** As wide as the widest text of the box's own rows, as Excel does it; not of the whole column. */
export function autofitColumns(model: Model, sheetId: string, box: Box): void {
  const padding = 12;
  const within = clipToSheet(model, sheetId, box);
  if (!within) return;
  for (let col = within.column; col < within.column + within.columns; col++) {
    let widest = 0;
    for (let row = within.row; row < within.row + within.rows; row++) {
      const position = { sheetId, row, col };
      const text = model.getters.getCellText(position);
      if (text === "") continue;
      const style = model.getters.getCellComputedStyle(position);
      widest = Math.max(widest, model.getters.getTextWidth(text, style));
    }
    if (widest > 0) resizeColumn(model, sheetId, col, Math.ceil(widest) + padding);
  }
}

export function rowHeight(model: Model, sheetId: string, row: number): number {
  const exists = model.getters.doesHeaderExist(sheetId, "ROW", row);
  return (exists ? model.getters.getRowSize(sheetId, row) : 23) * pointsPerPixel;
}

export function setRowHeight(model: Model, sheetId: string, row: number, points: number): void {
  growToHold(model, sheetId, { row, rows: 1, column: 0, columns: 1 });
  mustDispatch(model, "RESIZE_COLUMNS_ROWS", {
    sheetId,
    dimension: "ROW",
    elements: [row],
    size: Math.round(points / pointsPerPixel),
  });
}

export function frozenRows(model: Model, sheetId: string): number {
  return model.getters.getPaneDivisions(sheetId).ySplit;
}

export function freezeRows(model: Model, sheetId: string, rows: number): void {
  if (rows > 0) mustDispatch(model, "FREEZE_ROWS", { sheetId, quantity: rows });
  else mustDispatch(model, "UNFREEZE_ROWS", { sheetId });
}
