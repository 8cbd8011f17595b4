import { helpers, type Model, type Zone } from "@odoo/o-spreadsheet";
import type { Box } from "../host/book";

/** The size of Excel's grid: what a whole column or a whole row stands for. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

export function boxToZone(box: Box): Zone {
  return {
    top: box.row,
    left: box.column,
    bottom: box.row + box.rows - 1,
    right: box.column + box.columns - 1,
  };
}

export function zoneToBox(zone: Zone): Box {
  return {
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** "B2:C9", as a chart's range or a formula names it. */
export function boxAddress(box: Box): string {
  const { top, left, bottom, right } = boxToZone(box);
  const first = helpers.toXC(left, top);
  const last = helpers.toXC(right, bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A selection that reaches from edge to edge is a whole column or row to the user. */
export function selectedBox(model: Model, sheet: string, zone: Zone): Box {
  const box = zoneToBox(zone);
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheet);
  return {
    ...box,
    rows: box.rows === numberOfRows ? gridRows : box.rows,
    columns: box.columns === numberOfCols ? gridColumns : box.columns,
  };
}

/** The part of the box that the sheet has cells for; null when it has none. */
export function clipToSheet(model: Model, sheet: string, box: Box): Box | null {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheet);
  const rows = Math.min(box.rows, numberOfRows - box.row);
  const columns = Math.min(box.columns, numberOfCols - box.column);
  return rows > 0 && columns > 0 ? { ...box, rows, columns } : null;
}
