import type { Command, Model } from "@odoo/o-spreadsheet";

const moved = new WeakMap<Model, Set<string>>();

/** Rows or columns put at the very end move nothing. */
function movesCells(model: Model, command: Command): string | null {
  if (command.type === "REMOVE_COLUMNS_ROWS" || command.type === "DELETE_SHEET") {
    return command.sheetId;
  }
  if (command.type !== "ADD_COLUMNS_ROWS") return null;
  const { sheetId, dimension, position, base, quantity } = command;
  const count = model.getters.getNumberHeaders(sheetId, dimension);
  const isAtEnd = position === "after" && base + quantity + 1 === count;
  return isAtEnd ? null : sheetId;
}

/** Starts to watch on which sheets cells move, since what a file said of places fails there. */
export function watchMoves(model: Model): void {
  const sheets = new Set<string>();
  moved.set(model, sheets);
  model.on("command-dispatched", sheets, (command) => {
    const sheet = movesCells(model, command as Command);
    if (sheet !== null) sheets.add(sheet);
  });
}

/** The sheets, by their id, on which cells have moved since the workbook was opened. */
export function movedSheets(model: Model): ReadonlySet<string> {
  return moved.get(model) ?? new Set();
}
