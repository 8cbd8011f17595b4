import type { Cell } from "../excel/types";

type Rows = readonly (readonly Cell[])[];

const letters = { least: 9, most: 40 };
/** Of a text that runs over its neighbours so much is kept free; nobody reads further in one line. */
const mostRunOver = 150;
/** Width of a letter of Excel's standard font, and the space round a cell, in points. */
const pointsPerLetter = 5.4;
const pointsAround = 12;
/** Width of a column that nobody has changed. */
export const standardWidth = 48;

/**
 * Widths in points that show what stands in each column. The last text of a section's row may run
 * over the empty cells to its right, as Excel lets it, so that a sentence makes no column wide.
 */
export function columnWidths(
  sections: Rows,
  table: Rows,
  tableFormats: readonly string[],
): number[] {
  const lengths: number[] = [];
  const widen = (column: number, length: number) => {
    lengths[column] = Math.max(lengths[column] ?? letters.least, length);
  };
  for (const row of sections) {
    const last = lastFilled(row);
    row.forEach((cell, column) => {
      if (column < last || typeof cell === "number") {
        widen(column, shownLength(cell));
      }
    });
  }
  // The filter button takes the room of three letters.
  table[0].forEach((cell, column) => widen(column, String(cell).length + 3));
  for (const row of table.slice(1)) {
    row.forEach((cell, column) => widen(column, shownLength(cell, tableFormats[column])));
  }
  return Array.from(lengths, (length = letters.least) => pointsOf(Math.min(length, letters.most)));
}

/** How far from the left edge, in points, the texts of the sections reach. */
export function reachOf(sections: Rows, widths: readonly number[]): number {
  return sections.reduce((reach, row) => {
    const last = lastFilled(row);
    const end =
      last < 0 ? 0 : leftOf(last, widths) + pointsOf(Math.min(shownLength(row[last]), mostRunOver));
    return Math.max(reach, end);
  }, 0);
}

/** Left edge of a column, in points. */
export function leftOf(column: number, widths: readonly number[]): number {
  let left = 0;
  for (let index = 0; index < column; index += 1) {
    left += widths[index] ?? standardWidth;
  }
  return left;
}

function lastFilled(row: readonly Cell[]): number {
  let last = row.length - 1;
  while (last >= 0 && row[last] === "") {
    last -= 1;
  }
  return last;
}

function pointsOf(length: number): number {
  return length * pointsPerLetter + pointsAround;
}

/** A number takes its digits, a separator for every thousand, and decimals where the format has them. */
function shownLength(cell: Cell, format = "General"): number {
  if (typeof cell !== "number") return String(cell).length;
  if (format.includes("%")) return 8;
  const digits = Math.trunc(Math.abs(cell)).toString().length;
  return Math.min(16, digits + Math.floor(digits / 3) + 4);
}
