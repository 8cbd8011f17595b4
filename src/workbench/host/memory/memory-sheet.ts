import type { SheetRecord } from "../book";
import { MemoryCells } from "./memory-cells";
import { MemoryFormats } from "./memory-formats";

/** Width of a column that nobody has changed, in points. */
export const defaultColumnWidth = 48;

/** One sheet of the book in memory. */
export class MemorySheet {
  readonly cells = new MemoryCells();
  readonly formats = new MemoryFormats();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozenRows = 0;
  isProtected = false;

  constructor(public record: SheetRecord) {}
}
