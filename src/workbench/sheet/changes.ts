import type { Command, CoreCommand, Model } from "@odoo/o-spreadsheet";
import type { Box, ChangeType } from "../host/book";
import { isAtEnd } from "./at-end";
import { gridColumns, gridRows, zoneToBox } from "./zones";

/** Cells that were edited, or rows and columns that came or went. */
export interface Change {
  sheet: string;
  box: Box;
  change?: ChangeType;
}

function unite(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function isInside(inner: Box, outer: Box): boolean {
  const united = unite(inner, outer);
  return united.rows === outer.rows && united.columns === outer.columns;
}

function headersChange(
  sheet: string,
  dimension: "ROW" | "COL",
  first: number,
  count: number,
  verb: "Inserted" | "Deleted",
): Change {
  return dimension === "ROW"
    ? {
        sheet,
        change: `Row${verb}`,
        box: { row: first, rows: count, column: 0, columns: gridColumns },
      }
    : {
        sheet,
        change: `Column${verb}`,
        box: { row: 0, rows: gridRows, column: first, columns: count },
      };
}

/** Which cells a command has changed; what only changes the look is no change. */
function changesOf(model: Model, command: Command | CoreCommand): Change[] {
  switch (command.type) {
    case "UPDATE_CELL":
      return command.content === undefined
        ? []
        : [
            {
              sheet: command.sheetId,
              box: { row: command.row, column: command.col, rows: 1, columns: 1 },
            },
          ];
    case "CLEAR_CELLS":
    case "DELETE_CONTENT":
    case "MOVE_RANGES":
      return command.target.map((zone) => ({ sheet: command.sheetId, box: zoneToBox(zone) }));
    case "ADD_COLUMNS_ROWS": {
      if (isAtEnd(model, command)) return [];
      const first = command.position === "before" ? command.base : command.base + 1;
      const { sheetId, dimension, quantity } = command;
      return [headersChange(sheetId, dimension, first, quantity, "Inserted")];
    }
    case "REMOVE_COLUMNS_ROWS": {
      const { sheetId, dimension, elements } = command;
      return [headersChange(sheetId, dimension, Math.min(...elements), elements.length, "Deleted")];
    }
    case "UNDO":
    case "REDO":
      return command.commands.flatMap((each) => changesOf(model, each));
    default:
      return [];
  }
}

/** Gathers what commands change, one change of each kind for a sheet, until somebody takes it. */
export class ChangeList {
  private changes = new Map<string, Change>();

  constructor(private readonly model: Model) {}

  note(command: Command): void {
    for (const change of changesOf(this.model, command)) {
      if (change.change) this.dropEditInside(change);
      const key = `${change.sheet} ${change.change ?? ""}`;
      const known = this.changes.get(key);
      this.changes.set(key, known ? { ...known, box: unite(known.box, change.box) } : change);
    }
  }

  take(): Change[] {
    const taken = [...this.changes.values()];
    this.changes = new Map();
    return taken;
  }

  /** Before rows go the sheet empties them, which nobody calls an edit. */
  private dropEditInside({ sheet, box }: Change): void {
    const key = `${sheet} `;
    const edit = this.changes.get(key);
    if (edit && isInside(edit.box, box)) this.changes.delete(key);
  }
}
