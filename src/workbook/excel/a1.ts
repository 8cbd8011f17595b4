import type { Box, Place, SheetRef } from "./types";

/** The size of a sheet since Excel 2007. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const last = String.fromCharCode(65 + rest);
  return column < 26 ? last : columnLetters((column - rest) / 26 - 1) + last;
}

/** "B2:C1863", or "B2" for a single cell. */
export function addressOf(box: Box): string {
  const first = columnLetters(box.column) + (box.row + 1);
  const last = columnLetters(box.column + box.columns - 1) + (box.row + box.rows);
  return first === last ? first : `${first}:${last}`;
}

/** Rows of a box, counted from its own first row. */
export function rowsOf(box: Box, first: number, count: number): Box {
  return { row: box.row + first, column: box.column, rows: count, columns: box.columns };
}

/** One column of a box, counted from its own first column. */
export function columnOf(box: Box, column: number): Box {
  return { row: box.row, column: box.column + column, rows: box.rows, columns: 1 };
}

export function placeAt(sheet: SheetRef, box: Box): Place {
  const { row, column, rows, columns } = box;
  const { sheetId, sheetName } = sheet;
  return { sheetId, sheetName, address: addressOf(box), row, column, rows, columns };
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function sameBox(one: Box, other: Box): boolean {
  return addressOf(one) === addressOf(other);
}

/** Reads the addresses that Excel's events carry: "B2:C9", "B2,D4", "3:5", "C:C"; any sheet name is dropped. */
export function boxesOf(address: string): Box[] {
  return address.split(",").flatMap((part) => {
    const area = part.slice(part.lastIndexOf("!") + 1).replace(/\$/g, "");
    const corners = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(area.trim());
    if (!corners) return [];
    const [, left, top, right = left, bottom = top] = corners;
    const row = top === "" ? 0 : Number(top) - 1;
    const lastRow = bottom === "" ? sheetRows - 1 : Number(bottom) - 1;
    const column = left === "" ? 0 : columnIndex(left);
    const lastColumn = right === "" ? sheetColumns - 1 : columnIndex(right);
    return [{ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }];
  });
}

/** "A" → 0, "AB" → 27. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number - 1;
}
