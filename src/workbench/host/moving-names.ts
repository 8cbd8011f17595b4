import type { BookEvent, Box, NameRecord } from "./book";
import { shifted } from "./shifts";

/** Names that stand for cells, wherever these have moved. */
export class MovingNames {
  private records: NameRecord[] = [];

  all(): readonly NameRecord[] {
    return this.records;
  }

  add(record: NameRecord): void {
    this.records.push(record);
  }

  update(record: NameRecord): void {
    this.records = this.records.map((other) => (isSame(other, record) ? record : other));
  }

  delete(record: NameRecord): void {
    this.records = this.records.filter((other) => !isSame(other, record));
  }

  /** Rows or columns came or went, or a sheet was deleted: then its names stand for nothing. */
  follow(event: BookEvent): void {
    if (event.kind === "sheetDeleted") {
      this.move(event.sheet, () => null);
    } else if (event.kind === "changed" && event.change !== undefined) {
      const { box: lines, change } = event;
      this.move(event.sheet, (box) => shifted(box, lines, change));
    }
  }

  private move(sheet: string, moved: (box: Box) => Box | null): void {
    this.records = this.records.map((record) => {
      const { cells } = record;
      if (cells?.sheet !== sheet) return record;
      const box = moved(cells.box);
      return { ...record, cells: box && { sheet, box } };
    });
  }
}

function isSame(one: NameRecord, other: NameRecord): boolean {
  return one.name === other.name && one.scope === other.scope;
}
