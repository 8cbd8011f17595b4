import type { Book } from "../book";
import { invalidArgument, itemAlreadyExists } from "../host-error";
import { firstFree, sameName } from "./collection";

/** Refuses what Excel does not take as the name of a sheet. */
export function checkSheetName(book: Book, name: string, ownId: string | null = null): void {
  const readable = name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name);
  if (!readable || /^'|'$/.test(name) || /^history$/i.test(name)) throw invalidArgument();
  if (book.sheets().some((sheet) => sheet.id !== ownId && sameName(sheet.name, name))) {
    throw itemAlreadyExists();
  }
}

export function nextSheetName(book: Book): string {
  return firstFree("Sheet", (name) => book.sheets().some((sheet) => sameName(sheet.name, name)));
}
