import type { Box, PageRecord, SheetRecord } from "../book";
import { MemoryCells } from "./memory-cells";
import { MemoryFormats } from "./memory-formats";

/** Width of a column that nobody has changed, in points. */
export const defaultColumnWidth = 48;
/** Height of a row that nobody has changed, in points. */
export const defaultRowHeight = 15;

/** One sheet of the book in memory. */
export class MemorySheet {
  readonly cells = new MemoryCells();
  readonly formats = new MemoryFormats();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Box[] = [];
  page: PageRecord = {};
  frozenRows = 0;
  isProtected = false;

  constructor(public record: SheetRecord) {}

  /** Rows or columns came or went: looks and hidden rows and columns go along with their cells. */
  shift(moved: (box: Box) => Box | null): void {
    this.formats.shift(moved);
    this.merges = this.merges.flatMap((box) => moved(box) ?? []);
    renumber(this.hiddenRows, (row) => moved({ row, column: 0, rows: 1, columns: 1 })?.row);
    renumber(
      this.hiddenColumns,
      (column) => moved({ row: 0, column, rows: 1, columns: 1 })?.column,
    );
  }
}

function renumber(lines: Set<number>, moved: (line: number) => number | undefined): void {
  const left = [...lines].map(moved).filter((line) => line !== undefined);
  lines.clear();
  left.forEach((line) => lines.add(line));
}
