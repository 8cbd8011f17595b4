import { parseAddress } from "../addresses";
import type { Book, Box, TableRecord } from "../book";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { sameName } from "./collection";

/** The table with this id, or ItemNotFound where it has been deleted. */
export function tableOf(book: Book, id: string): TableRecord {
  const found = book.tables().find((record) => record.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function tableNamed(book: Book, name: string): TableRecord | null {
  return book.tables().find((record) => sameName(record.name, name)) ?? null;
}

/** Without the header row and the totals row. */
export function bodyOfTable({ box, hasHeaders, hasTotals }: TableRecord): Box {
  const above = hasHeaders ? 1 : 0;
  const rows = Math.max(1, box.rows - above - (hasTotals ? 1 : 0));
  return { ...box, row: box.row + above, rows };
}

/** Refuses what Excel does not take as the name of a table. */
export function checkTableName(book: Book, name: string, ownId: string): void {
  const readable = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!readable || parseAddress(name) || /^[rc]$/i.test(name)) throw invalidArgument();
  const other = tableNamed(book, name);
  if (other && other.id !== ownId) throw itemAlreadyExists();
}
