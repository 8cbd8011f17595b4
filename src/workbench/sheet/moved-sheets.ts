import type { Command, Model } from "@odoo/o-spreadsheet";
import { isAtEnd } from "./at-end";

const moved = new WeakMap<Model, Set<string>>();

/** The sheet on which a command moves cells; null for none. */
function movesCells(model: Model, command: Command): string | null {
  if (command.type === "REMOVE_COLUMNS_ROWS" || command.type === "DELETE_SHEET") {
    return command.sheetId;
  }
  if (command.type !== "ADD_COLUMNS_ROWS") return null;
  return isAtEnd(model, command) ? null : command.sheetId;
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
