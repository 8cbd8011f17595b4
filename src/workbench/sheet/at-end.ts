import type { CoreCommand, Model } from "@odoo/o-spreadsheet";

type Adding = Extract<CoreCommand, { type: "ADD_COLUMNS_ROWS" }>;

/**
 * Whether rows or columns that were added stand at the very end: Excel's grid never ends, so that they
 * only show more of it, and no cell moves.
 */
export function isAtEnd(
  model: Model,
  { sheetId, dimension, position, base, quantity }: Adding,
): boolean {
  const count = model.getters.getNumberHeaders(sheetId, dimension);
  return position === "after" && base + quantity + 1 === count;
}
