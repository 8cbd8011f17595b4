import type { Command, CoreCommand, Model } from "@odoo/o-spreadsheet";
import type { BookEvent, Box, ChangeType } from "../host/book";
import { gridColumns, gridRows, zoneToBox } from "./zones";

type Listener = (event: BookEvent) => void;

interface Change {
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
function changesOf(command: Command | CoreCommand): Change[] {
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
      return command.commands.flatMap(changesOf);
    default:
      return [];
  }
}

/**
 * Tells of selection, edits and sheets as Excel would, after the sheet has settled. What came and
 * went is found by comparing, so undo and redo are told like everything else.
 */
export class SheetEvents {
  private readonly listeners = new Set<Listener>();
  private changes = new Map<string, Change>();
  private sheets: readonly string[];
  private active: string;
  private selected: string;

  constructor(private readonly model: Model) {
    this.sheets = model.getters.getSheetIds();
    this.active = model.getters.getActiveSheetId();
    this.selected = this.selectionKey();
    model.on("command-dispatched", this, (command) => this.note(command as Command));
    model.on("update", this, () => this.tell());
    model.selection.observe(this, { handleEvent: () => queueMicrotask(() => this.tell()) });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private selectionKey(): string {
    const zones = this.model.getters.getSelectedZones().map((zone) => Object.values(zone).join());
    const figure = this.model.getters.getSelectedFigureId();
    return [this.model.getters.getActiveSheetId(), figure, ...zones].join(";");
  }

  private note(command: Command): void {
    for (const change of changesOf(command)) {
      const key = `${change.sheet} ${change.change ?? ""}`;
      const known = this.changes.get(key);
      this.changes.set(key, known ? { ...known, box: unite(known.box, change.box) } : change);
    }
  }

  private tell(): void {
    const events = [...this.sheetEvents(), ...this.changeEvents(), ...this.selectionEvents()];
    for (const event of events) for (const listener of this.listeners) listener(event);
  }

  private sheetEvents(): BookEvent[] {
    const before = this.sheets;
    this.sheets = this.model.getters.getSheetIds();
    const active = this.model.getters.getActiveSheetId();
    const activated = active !== this.active;
    this.active = active;
    return [
      ...this.sheets
        .filter((sheet) => !before.includes(sheet))
        .map((sheet) => ({ kind: "sheetAdded" as const, sheet })),
      ...before
        .filter((sheet) => !this.sheets.includes(sheet))
        .map((sheet) => ({ kind: "sheetDeleted" as const, sheet })),
      ...(activated ? [{ kind: "sheetActivated" as const, sheet: active }] : []),
    ];
  }

  private changeEvents(): BookEvent[] {
    const changes = [...this.changes.values()];
    this.changes = new Map();
    return changes
      .filter((change) => this.sheets.includes(change.sheet))
      .map((change) => ({ kind: "changed", ...change }));
  }

  private selectionEvents(): BookEvent[] {
    const selected = this.selectionKey();
    if (selected === this.selected) return [];
    this.selected = selected;
    return [{ kind: "selection", sheet: this.active }];
  }
}
