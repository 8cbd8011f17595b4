import { headerLength, pointsOf, shownLength, standardWidth } from "./widths";
import type { Cell, ReportSection } from "../excel/types";

/** Some columns of the sheet that show one column of a section. */
export interface Span {
  column: number;
  columns: number;
}

/** The part of the sheet's columns that a section may take. */
export interface Room {
  first: number;
  columns: number;
}

/** A letter of a sentence, narrow ones among them, in points. */
const lineLetter = 4.8;
const mostWidth = 280;
const sampleRows = 200;

/** How wide each column of a section would have to be for what stands in it, in points. */
export function needsOf(
  { rows, numberFormats, hasHeader, looks }: ReportSection,
  isNarrow = true,
): number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.slice(0, sampleRows).map((row, at) => {
      const cell = row[column] ?? "";
      // Where there is little room, a name in two lines is read as well as in one.
      if (hasHeader && at === 0 && isNarrow) return headerLength(String(cell));
      const format = looks?.[at]?.[column]?.format ?? numberFormats[column];
      return shownLength(cell, format);
    });
    return Math.min(mostWidth, pointsOf(Math.max(4, ...lengths)));
  });
}

/**
 * As many columns of the sheet for each column of a section as it needs, from the room's first one.
 * One of sentences takes what the others leave, and is broken into lines.
 */
export function spansOf(
  needs: readonly number[],
  widths: readonly number[],
  room: Room,
  sentences: number | null,
): Span[] {
  const end = room.first + room.columns;
  const left = sentences === null ? needs : needs.slice(0, sentences);
  const reserved = needs.length - left.length;
  const before = fromLeft(left, widths, room.first, end - reserved);
  if (sentences === null) return before;
  const start = next(before, room.first);
  const after = fromRight(needs.slice(sentences + 1), widths, start + 1, end);
  const stop = after[0]?.column ?? Math.max(end, start + 1);
  return [...before, { column: start, columns: stop - start }, ...after];
}

function fromLeft(
  needs: readonly number[],
  widths: readonly number[],
  first: number,
  end: number,
): Span[] {
  let at = first;
  return needs.map((need, index) => {
    const column = at;
    const others = needs.length - 1 - index;
    let width = 0;
    do {
      width += widths[at] ?? standardWidth;
      at += 1;
    } while (width < need && at + others < end);
    return { column, columns: at - column };
  });
}

/** The same from the right, where there is room for it. */
function fromRight(
  needs: readonly number[],
  widths: readonly number[],
  first: number,
  end: number,
): Span[] {
  if (first + needs.length > end) return fromLeft(needs, widths, first, end);
  let at = end;
  const spans = [...needs].reverse().map((need, index) => {
    const others = needs.length - 1 - index;
    const stop = at;
    let width = 0;
    do {
      at -= 1;
      width += widths[at] ?? standardWidth;
    } while (width < need && at - others > first);
    return { column: at, columns: stop - at };
  });
  return spans.reverse();
}

function next(spans: readonly Span[], first: number): number {
  const last = spans[spans.length - 1];
  return last === undefined ? first : last.column + last.columns;
}

export function widthOf({ column, columns }: Span, widths: readonly number[]): number {
  let width = 0;
  for (let at = column; at < column + columns; at += 1) width += widths[at] ?? standardWidth;
  return width;
}

/** How many lines a text takes in so wide a cell; words that are not broken leave some of it empty. */
export function linesOf(cell: Cell, width: number, size = 11): number {
  if (typeof cell !== "string") return 1;
  const letters = Math.max(6, Math.floor((width - 8) / (lineLetter * (size / 11))));
  return cell.split("\n").reduce((lines, line) => lines + linesOfWords(line, letters), 0);
}

function linesOfWords(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  // A text that no reader would read to its end makes no row higher than Excel allows.
  for (const word of text.slice(0, 4_000).split(" ")) {
    const length = word.length + (used === 0 ? 0 : 1);
    if (used > 0 && used + length > letters) {
      lines += 1;
      used = word.length;
    } else used += length;
    while (used > letters) {
      lines += 1;
      used -= letters;
    }
  }
  return lines;
}
