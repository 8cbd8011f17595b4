import type { Command, Model } from "@odoo/o-spreadsheet";
import type { BookEvent } from "../host/book";
import { ChangeList } from "./changes";

type Listener = (event: BookEvent) => void;

/**
 * Tells of selection, edits and sheets as Excel would, after the sheet has settled. What came and
 * went is found by comparing, so undo and redo are told like everything else.
 */
export class SheetEvents {
  private readonly listeners = new Set<Listener>();
  private readonly changes: ChangeList;
  private sheets: readonly string[];
  private active: string;
  private selected: string;

  constructor(private readonly model: Model) {
    this.changes = new ChangeList(model);
    this.sheets = model.getters.getSheetIds();
    this.active = model.getters.getActiveSheetId();
    this.selected = this.selectionKey();
    model.on("command-dispatched", this, (command) => this.changes.note(command as Command));
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
    return this.changes
      .take()
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
