import type { CellContent } from "../../src/workbench/host/book";
import { Executor } from "../../src/workbench/host/executor";
import { MemoryBook, type Calculate } from "../../src/workbench/host/memory/memory-book";
import { forgetHandlers, loadClientLibrary } from "./client-library";
import { actionWatch } from "./faults";

export type Rows = readonly (readonly (CellContent | null)[])[];

let executor: Executor | null = null;

/**
 * A fresh workbook in memory that `Excel.run` works on from now on, and that nobody listens to yet.
 * Cells begin at A1 of Sheet1, or of each sheet named:
 * `openWorkbook({ Items: [["Item", "Value"], ["Nut", 12]], Empty: [] })`.
 * A string is literal text; a formula is `{ formula: "=A1" }` and 0 unless `calculate` says more.
 */
export function openWorkbook(
  cells: Rows | Record<string, Rows> = [],
  calculate?: Calculate,
): MemoryBook {
  const book = new MemoryBook(calculate);
  const sheets = isRows(cells) ? { Sheet1: cells } : cells;
  Object.entries(sheets).forEach(([name, rows], index) => {
    const sheet = index === 0 ? { ...book.sheets()[0], name } : book.addSheet(name);
    book.updateSheet({ ...sheet, name });
    fill(book, sheet.id, rows);
  });
  executor = new Executor(book, actionWatch);
  loadClientLibrary().join(executor);
  forgetHandlers();
  return book;
}

/** How many objects the library has asked the host to keep and not yet released. */
export function keptReferences(): number {
  return executor!.references.size;
}

/** Id of the sheet with this name. */
export function sheetId(book: MemoryBook, name: string): string {
  return book.sheets().find((sheet) => sheet.name === name)!.id;
}

/** Puts rows into a sheet as if they had always been there. */
export function fill(book: MemoryBook, sheet: string, rows: Rows, row = 0, column = 0): void {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (columns > 0) book.write(sheet, { row, column, rows: rows.length, columns }, rows);
}

function isRows(cells: Rows | Record<string, Rows>): cells is Rows {
  return Array.isArray(cells);
}
