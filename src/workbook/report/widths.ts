import type { Cell } from "../excel/types";

const letters = { least: 5, most: 32 };
/** Width of a letter of Excel's standard font, and the space round a cell, in points. */
export const letterWidth = 5.4;
const pointsAround = 12;
const boldLetter = 6.2;
/** Between the names of two columns. */
const air = 12;
/** The filter button takes the room of three letters. */
const filterButton = 3;
/** "12/31/2026" */
const longestDate = 10;
/** Width of a column that nobody has changed. */
export const standardWidth = 48;

/** Widths in points that show what stands in each column of a table; a header may take two lines. */
export function tableWidths(
  [header, ...body]: readonly (readonly Cell[])[],
  formats: readonly string[],
): number[] {
  return header.map((name, column) => {
    const own = headerLength(String(name)) + filterButton;
    const length = body.reduce(
      (most, row) => Math.max(most, shownLength(row[column] ?? "", formats[column])),
      Math.max(letters.least, own),
    );
    return withAir(String(name), pointsOf(Math.min(length, letters.most)));
  });
}

/** A name that just fits in one line would touch the one beside it. */
function withAir(header: string, width: number): number {
  const line = header.length * boldLetter;
  return line > width - air && line < width + air ? Math.ceil(line + air) : width;
}

/** Left edge of a column, in points. */
export function leftOf(column: number, widths: readonly number[]): number {
  let left = 0;
  for (let index = 0; index < column; index += 1) {
    left += widths[index] ?? standardWidth;
  }
  return left;
}

export function pointsOf(length: number): number {
  return Math.round(length * letterWidth + pointsAround);
}

/** A number takes its digits, a separator for every thousand, and decimals where the format has them. */
export function shownLength(cell: Cell, format = "General"): number {
  if (typeof cell !== "number") return String(cell).length;
  const words = [...format.matchAll(/"([^"]*)"/g)].reduce((sum, [, text]) => sum + text.length, 0);
  if (format.includes("%")) return 7 + words;
  if (format.includes("yy")) return longestDate;
  const digits = Math.trunc(Math.abs(cell)).toString().length;
  const separators = format.includes(",") ? Math.floor((digits - 1) / 3) : 0;
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? (format === "General" ? 3 : -1);
  return Math.min(18, digits + separators + decimals + 1 + words + (cell < 0 ? 1 : 0));
}

/** Letters of the longer of the two lines that a header may take. */
export function headerLength(header: string): number {
  const words = header.split(/\s+/).map((word) => word.length);
  return Math.max(...words, Math.ceil(header.length / 2) + 1);
}
