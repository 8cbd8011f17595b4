import { placeAt, rowsOf, sheetColumns, sheetRows } from "../excel/a1";
import { cellsPerRequest } from "../excel/blocks";
import { boxOf, loadBox, rangeAt } from "../excel/range";
import type { Box, Cell, Place, RowsBeyond } from "../excel/types";

/** Looked through on either side of a list; a list goes on soon or not at all. */
const mostRows = 5_000;

/**
 * Rows of the same columns that an empty row parts from the list: Ctrl+A stops at the first empty
 * row, and a list may go on behind it. Null where other things stand there, or nothing.
 */
export async function rowsBeyond(
  context: Excel.RequestContext,
  list: Place,
  preview: Cell[][],
): Promise<RowsBeyond | null> {
  const isNumeric = numericColumns(preview, list.columns);
  if (!isNumeric.includes(true)) return null;
  const sides = [above(list), below(list)].map((box) => (box.rows > 0 ? box : null));
  const used = sides.map((box) => {
    const range = box && rangeAt(context, list.sheetId, box).getUsedRangeOrNullObject(true);
    if (range) loadBox(range);
    return range;
  });
  await context.sync();
  const looks = used.map((range, side) => {
    if (!range || range.isNullObject) return null;
    const box = lookedAt(boxOf(range), list, side === 0);
    return { box, range: rangeAt(context, list.sheetId, widened(box)).load("values") };
  });
  if (looks.every((look) => look === null)) return null;
  await context.sync();
  const found = looks.map((look, side) => {
    if (look === null) return [];
    const rows = look.range.values as Cell[][];
    const count =
      side === 0
        ? likeRows([...rows].reverse(), look.box, preview[0], isNumeric, true) ||
          namesAbove([...rows].reverse(), look.box, preview[0], isNumeric)
        : likeRows(rows, look.box, preview[0], isNumeric, false);
    const first = side === 0 ? look.box.rows - count : 0;
    return withoutEmptyEnds(own(rows, look.box), look.box, first, first + count);
  });
  const parts = found.flat();
  if (parts.length === 0) return null;
  const top = Math.min(list.row, ...parts.map(({ box }) => box.row));
  const bottom = Math.max(list.row + list.rows, ...parts.map(({ box }) => box.row + box.rows));
  return {
    whole: placeAt(list, { ...list, row: top, rows: bottom - top }),
    parts: parts.map(({ box, cells }) => ({ place: placeAt(list, box), cells })),
  };
}

function above({ row, column, columns }: Box): Box {
  const rows = Math.min(row, mostRows);
  return { row: row - rows, column, rows, columns };
}

function below({ row, rows, column, columns }: Box): Box {
  const first = row + rows;
  return { row: first, column, rows: Math.min(sheetRows - first, mostRows), columns };
}

/** As many rows, from the list on, as fit into one request. */
function lookedAt(used: Box, { column, columns }: Box, fromEnd: boolean): Box {
  const box = { ...used, column, columns };
  const rows = Math.min(box.rows, Math.max(1, Math.floor(cellsPerRequest / (columns + 2))));
  return rowsOf(box, fromEnd ? box.rows - rows : 0, rows);
}

/** With a column on either side: what stands there makes the rows another list. */
function widened(box: Box): Box {
  const column = Math.max(0, box.column - 1);
  const end = Math.min(sheetColumns, box.column + box.columns + 1);
  return { ...box, column, columns: end - column };
}

/** The rows from one to the other, without empty ones at either end. */
function withoutEmptyEnds(rows: Cell[][], box: Box, from: number, to: number) {
  const isEmpty = (row: number) => rows[row].every((cell) => cell === "");
  let [first, end] = [from, to];
  while (first < end && isEmpty(first)) first++;
  while (end > first && isEmpty(end - 1)) end--;
  if (first === end) return [];
  return [{ box: rowsOf(box, first, end - first), cells: rows.slice(first, end) }];
}

/** The cells of the list's own columns. */
function own(rows: Cell[][], { column, columns }: Box): Cell[][] {
  const first = column > 0 ? 1 : 0;
  return rows.map((row) => row.slice(first, first + columns));
}

/**
 * How many of the rows, from the first on, are like those of the list; empty ones between count. Above
 * a list the rows are read upwards, and the header of all may be the last of them.
 */
function likeRows(
  rows: Cell[][],
  box: Box,
  header: Cell[],
  isNumeric: boolean[],
  isUpward: boolean,
): number {
  const cells = own(rows, box);
  const filled = (row: Cell[]) => row.filter((cell) => cell !== "").length;
  let count = 0;
  for (let start = 0; start < cells.length;) {
    if (filled(cells[start]) === 0) {
      start++;
      continue;
    }
    let end = start;
    while (end < cells.length && filled(cells[end]) > 0) end++;
    if (isUpward) end -= titlesAbove(cells.slice(start, end), header, isNumeric);
    const block = cells.slice(start, end);
    const others = block.filter((row) => isOtherHeader(row, header, isNumeric));
    const endsInHeader = others.length === 1 && others[0] === block[block.length - 1];
    const isAlone = block.every((row, k) => filled(row) === filled(rows[start + k]));
    const like = block.filter((row) => isLike(row, isNumeric)).length;
    if (!isAlone || like < block.length / 2 || (others.length > 0 && !endsInHeader)) break;
    count = end;
    if (endsInHeader) break;
    start = end;
  }
  return count;
}

/** How many rows of a block, read upwards, are titles above the names of its columns. */
function titlesAbove(block: Cell[][], header: Cell[], isNumeric: boolean[]): number {
  const names = block.findIndex((row) => isOtherHeader(row, header, isNumeric));
  const above = names < 0 ? [] : block.slice(names + 1);
  const isTitle = (row: Cell[]) => row.filter((cell) => cell !== "").length === 1;
  return above.every(isTitle) ? above.length : 0;
}

/**
 * How many of the rows above a list without names lead to the names of its columns, where only an
 * empty row stands between: 0 where no such row is the next.
 */
function namesAbove(rows: Cell[][], box: Box, first: Cell[], isNumeric: boolean[]): number {
  const cells = own(rows, box);
  const filled = (row: Cell[]) => row.filter((cell) => cell !== "").length;
  const next = cells.findIndex((row) => filled(row) > 0);
  if (next < 0 || isOtherHeader(first, [], isNumeric)) return 0;
  const isAlone = filled(cells[next + 1] ?? []) === 0 && filled(rows[next]) === filled(cells[next]);
  const isWhole = cells[next].every((cell) => cell !== "");
  return isAlone && isWhole && isOtherHeader(cells[next], first, isNumeric) ? next + 1 : 0;
}

function numericColumns(preview: Cell[][], columns: number): boolean[] {
  return Array.from({ length: columns }, (_, column) => {
    const filled = preview.slice(1).filter((row) => row[column] !== "");
    const numbers = filled.filter((row) => typeof row[column] === "number").length;
    return numbers > filled.length / 2;
  });
}

/** A number where the list has numbers, and no text there. */
function isLike(row: Cell[], isNumeric: boolean[]): boolean {
  const numbers = row.filter((cell, column) => isNumeric[column] && typeof cell === "number");
  const texts = row.filter((cell, column) => isNumeric[column] && typeof cell === "string" && cell);
  return numbers.length > 0 && texts.length === 0;
}

/** Texts alone, more than one, and not the list's own header, which pages repeat. */
function isOtherHeader(row: Cell[], header: Cell[], isNumeric: boolean[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  const isHeader =
    filled.length > 1 &&
    filled.every((cell) => typeof cell === "string") &&
    row.some((cell, column) => isNumeric[column] && cell !== "");
  return isHeader && String(row) !== String(header);
}
