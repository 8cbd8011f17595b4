import type { BookEvent, Box, FilterRecord } from "./book";
import { shifted } from "./shifts";

/** What a sheet is asked for its filter. */
interface Sheet {
  /** The texts of a column of a box, as the user sees them. */
  texts(box: Box): string[];
  hide(rows: readonly number[]): void;
  show(rows: readonly number[]): void;
}

/** The filters of the sheets, each wherever its cells have moved. */
export class SheetFilters {
  private readonly records = new Map<string, FilterRecord>();

  on(sheet: string): FilterRecord | null {
    return this.records.get(sheet) ?? null;
  }

  /** All rows of a filter come into view before the next hides some, also those hidden by hand. */
  set(sheet: string, filter: FilterRecord | null, { texts, hide, show }: Sheet): void {
    const before = this.on(sheet);
    if (before !== null) show(rowsOf(before));
    this.records.delete(sheet);
    if (filter === null) return;
    this.records.set(sheet, filter);
    const { box, column, shown } = filter;
    if (column === null) return;
    show(rowsOf(filter));
    const wanted = new Set(shown.map((text) => text.toLowerCase()));
    const found = texts({ ...box, column: box.column + column, columns: 1 });
    const hidden = rowsOf(filter).filter((_, at) => !wanted.has(found[at + 1].toLowerCase()));
    if (hidden.length > 0) hide(hidden);
  }

  /** Rows or columns came or went, or a sheet was deleted. */
  follow(event: BookEvent): void {
    if (event.kind === "sheetDeleted") this.records.delete(event.sheet);
    if (event.kind !== "changed" || event.change === undefined) return;
    const record = this.on(event.sheet);
    if (record === null) return;
    const { box: lines, change } = event;
    const box = shifted(record.box, lines, change);
    this.records.delete(event.sheet);
    if (box === null) return;
    const { column } = record;
    const at = { ...record.box, column: record.box.column + (column ?? 0), columns: 1 };
    const filtered = column === null ? null : shifted(at, lines, change);
    this.records.set(event.sheet, {
      ...{ ...record, box },
      column: filtered && filtered.column - box.column,
    });
  }
}

/** Those below the names of the columns. */
function rowsOf({ box: { row, rows } }: FilterRecord): number[] {
  return Array.from({ length: rows - 1 }, (_, at) => row + 1 + at);
}
