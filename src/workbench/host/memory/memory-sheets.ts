import type { BookEvent, Box, SheetRecord } from "../book";
import { itemNotFound } from "../host-error";
import { MemorySheet } from "./memory-sheet";

const firstCell: Box = { row: 0, column: 0, rows: 1, columns: 1 };

/** The sheets of a workbook in memory, which of them is in front, and what is selected on it. */
export class MemorySheets {
  protected readonly content: MemorySheet[] = [];
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private active: string;
  private selected: { sheet: string; areas: Box[] };
  private lastId = 0;

  constructor() {
    this.active = this.addSheet("Sheet1").id;
    this.selected = { sheet: this.active, areas: [firstCell] };
  }

  sheets(): SheetRecord[] {
    return this.content.map((sheet) => sheet.record);
  }

  activeSheet(): string {
    return this.active;
  }

  activateSheet(sheet: string): void {
    if (sheet !== this.active) this.pick(sheet, [firstCell]);
  }

  addSheet(name: string): SheetRecord {
    const id = `{sheet-${++this.lastId}}`;
    const look = { visibility: "Visible", tabColor: "", showGridlines: true } as const;
    const sheet = new MemorySheet({ id, name, ...look });
    this.content.push(sheet);
    this.emit({ kind: "sheetAdded", sheet: id });
    return sheet.record;
  }

  updateSheet(record: SheetRecord): void {
    this.sheet(record.id).record = record;
  }

  moveSheet(sheet: string, position: number): void {
    const moved = this.sheet(sheet);
    this.content.splice(this.content.indexOf(moved), 1);
    this.content.splice(position, 0, moved);
  }

  deleteSheet(sheet: string): void {
    const index = this.content.indexOf(this.sheet(sheet));
    this.content.splice(index, 1);
    this.emit({ kind: "sheetDeleted", sheet });
    if (this.active === sheet) {
      this.activateSheet(this.content[Math.min(index, this.content.length - 1)].record.id);
    }
  }

  selection(): { sheet: string; areas: readonly Box[] } {
    return this.selected;
  }

  select(sheet: string, box: Box): void {
    this.pick(sheet, [box]);
  }

  /** As the user does with Ctrl and the mouse; no area stands for a chart or a picture. */
  pick(sheet: string, areas: Box[]): void {
    this.selected = { sheet, areas };
    if (this.active !== sheet) {
      this.active = sheet;
      this.emit({ kind: "sheetActivated", sheet });
    }
    this.emit({ kind: "selection", sheet });
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** All that is kept of one sheet, for snapshots and expectations. */
  sheet(id: string): MemorySheet {
    const found = this.content.find((sheet) => sheet.record.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  protected emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
