import { Cell } from "./types";

/**
 * Excel reads a text that is written into a cell as if it had been typed: "=A1" becomes a formula,
 * "007" a 7 and "3-4" a date. A leading apostrophe makes it stay the text it is; Excel does not
 * show it in the cell. Words without a digit and without a special first letter need none.
 */
export function asText(cell: Cell): Cell {
  return typeof cell === "string" && readsAsMore(cell) ? `'${cell}` : cell;
}

function readsAsMore(text: string): boolean {
  return /^[=+\-@'#]/.test(text) || /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
