import { clean, cutText } from "./cut-text";
import type { Cell, CellToWrite } from "./types";

/** The longest text that a cell takes, an apostrophe in front of it included. */
export const longestText = 32_767;

const ellipsis = "…";

/** The cell as it can stand on a sheet: a text that is too long is cut, which its end shows. */
export function fitting(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  // Nearly all: whatever is put in front, such a text fits.
  if (cell.length < longestText) return clean(cell);
  const text = clean(cell);
  const longest = readsAsMore(text) ? longestText - 1 : longestText;
  return text.length > longest ? cutText(text, longest - 1) + ellipsis : text;
}

/** Whether a text loses its end in a cell. */
export function isTooLong(cell: CellToWrite): boolean {
  return typeof cell === "string" && cell.length >= longestText && fitting(cell) !== clean(cell);
}

/**
 * Excel reads a text that is written into a cell as if it had been typed: "=A1" becomes a formula,
 * "007" a 7 and "3-4" a date. A leading apostrophe makes it stay the text it is; Excel does not
 * show it in the cell. Words without a digit and without a special first letter need none.
 */
export function asText(cell: Cell): Cell {
  const fit = fitting(cell);
  return typeof fit === "string" && readsAsMore(fit) ? `'${fit}` : fit;
}

/** The cell as it is sent to Excel: of all that is sent, formulas alone begin with "=". */
export function asSent(cell: CellToWrite): Cell {
  return typeof cell === "object" ? cell.formula : asText(cell);
}

/** A row of such cells. */
export function asTexts(row: readonly Cell[]): Cell[] {
  return row.map(asText);
}

function readsAsMore(text: string): boolean {
  return /^[=+\-@'#]|\d|^\s*(?:true|false)\s*$/i.test(text);
}
