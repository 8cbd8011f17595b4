import type { PaneTexts } from "../../locales";
import { columnLetters } from "../../workbook/excel/a1";
import type { Place } from "../../workbook/excel/types";
import type { Formats } from "./formats";

/** "Items!A1:E1863", with quotation marks where Excel would put them. */
export function placeName({ sheetName, address }: Place): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replace(/'/g, "''")}'`}!${address}`;
}

/** "X:AC" */
export function lettersOf({ column, columns }: Place): string {
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** "1,863 rows × 5 columns" */
export function sizeOf({ rows, columns }: Place, texts: PaneTexts, formats: Formats): string {
  return texts.found.size(formats.count(rows), formats.count(columns));
}
