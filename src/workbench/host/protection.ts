import type { Book, SheetRecord } from "./book";
import { accessDenied, itemNotFound } from "./host-error";

/** The sheet with this id, or ItemNotFound where it has been deleted. */
export function sheetOf(book: Book, id: string): SheetRecord {
  const found = book.sheets().find((sheet) => sheet.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Refuses any change to a workbook opened for reading. */
export function requireWritableBook(book: Book): void {
  if (book.readOnly) throw accessDenied();
}

/** Refuses to add, delete, move, rename or hide sheets where the user could not either. */
export function requireWritableStructure(book: Book): void {
  requireWritableBook(book);
  if (book.structureProtected) throw accessDenied();
}

/** Refuses to change cells, tables or charts where the user could not either. */
export function requireWritableSheet(book: Book, id: string): void {
  requireWritableBook(book);
  sheetOf(book, id);
  if (book.isProtected(id)) throw accessDenied();
}
