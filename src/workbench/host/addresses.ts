import type { Box } from "./book";
import { sheetColumns, sheetRows } from "./boxes";

/** "B2:C9", with the sheet's name where one was written. */
export interface Address {
  sheetName: string | null;
  box: Box;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet's name as it stands in front of the exclamation mark. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The box as a user writes it: "B2", "B2:C9", "B:C", "2:9". */
export function addressOfBox(box: Box): string {
  const lastRow = box.row + box.rows;
  const lastColumn = columnLetters(box.column + box.columns - 1);
  if (box.columns === sheetColumns) return `${box.row + 1}:${lastRow}`;
  if (box.rows === sheetRows) return `${columnLetters(box.column)}:${lastColumn}`;
  const first = `${columnLetters(box.column)}${box.row + 1}`;
  return box.rows * box.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function addressWithSheet(sheetName: string, box: Box): string {
  return `${quotedSheetName(sheetName)}!${addressOfBox(box)}`;
}

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const rows = /^(\d{1,7}):(\d{1,7})$/;

/** Null where the text is no address on an Excel sheet. */
export function parseAddress(text: string): Address | null {
  const parts = withSheet.exec(text);
  const sheetName = parts ? (parts[1]?.replace(/''/g, "'") ?? parts[2]) : null;
  const box = parseBox((parts ? parts[3] : text).replace(/\$/g, ""));
  return box && { sheetName, box };
}

function parseBox(text: string): Box | null {
  let found = cells.exec(text);
  if (found) {
    const [, left, top, right = left, bottom = top] = found;
    return between(
      Number(top) - 1,
      columnOfLetters(left),
      Number(bottom) - 1,
      columnOfLetters(right),
    );
  }
  found = columns.exec(text);
  if (found) return between(0, columnOfLetters(found[1]), sheetRows - 1, columnOfLetters(found[2]));
  found = rows.exec(text);
  if (found) return between(Number(found[1]) - 1, 0, Number(found[2]) - 1, sheetColumns - 1);
  return null;
}

/** The corners may come in any order: "C9:B2" is "B2:C9". */
function between(row1: number, column1: number, row2: number, column2: number): Box | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (row < 0 || lastRow >= sheetRows || lastColumn >= sheetColumns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
