import { settled } from "../excel/fingerprint";
import type { Cell, RowSigns } from "../excel/types";

/**
 * Notes a number for each row of some columns read side by side (FNV-1a over the cells' texts):
 * a row that is read again and has another number has changed.
 */
export function noteSigns(
  signs: RowSigns,
  first: number,
  columns: readonly (readonly Cell[][])[],
): void {
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    signs[first + row] = signOf(columns, row);
  }
}

/** True when the rows, from `first` on, are as they were when their signs were noted. */
export function bearSigns(
  signs: RowSigns,
  first: number,
  columns: readonly (readonly Cell[][])[],
): boolean {
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    if (signs[first + row] !== signOf(columns, row)) return false;
  }
  return true;
}

/** The bits of a number: its digits would take far longer. */
const number = new Float64Array(1);
const bits = new Int32Array(number.buffer);

function signOf(columns: readonly (readonly Cell[][])[], row: number): number {
  let sign = 0x811c9dc5;
  for (let column = 0; column < columns.length; column += 1) {
    const cell = columns[column][row][0];
    // The number 12 and the text "12" are not the same to an analysis.
    if (typeof cell === "number") {
      // Excel knows no minus zero.
      number[0] = cell + 0;
      sign = Math.imul(sign ^ bits[0], 0x01000193);
      sign = Math.imul(sign ^ bits[1], 0x01000193);
      // A product carries what the upper bits say no further.
      sign ^= sign >>> 15;
    } else {
      const text = typeof cell === "string" ? cell : settled(cell);
      sign = Math.imul(sign ^ (typeof cell).charCodeAt(0), 0x01000193);
      // An apostrophe in front comes with a text or not.
      let index = text.startsWith("'") ? text.length - settled(text).length : 0;
      for (; index < text.length; index += 1) {
        sign = Math.imul(sign ^ text.charCodeAt(index), 0x01000193);
      }
    }
    // One code past every letter keeps "ab","c" and "a","bc" apart.
    sign = Math.imul(sign ^ 0xffff, 0x01000193);
  }
  return sign | 0;
}
