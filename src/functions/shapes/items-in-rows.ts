import { functionTexts as texts } from "../../locales/en/functions";
import type { Answer } from "../cells/answer";
import { CellError, isFault } from "../cells/excel-error";
import { mostCells } from "./broadcast";

/** Collects what a function gives for one item after the other, and makes rows of equal length of it. */
interface ItemsInRows {
  /** One answer for all cells of an item: what is wrong with it, or nothing. */
  put(answer: Answer): void;
  /** The cells of an item's own result; several lines of it follow one another in its row. */
  putCells(cells: Answer[][]): void;
  rows(): Answer[][];
}

/**
 * Cells of the same place have the same meaning in every row: each line takes as many cells as the
 * longest of its kind, and what is shorter is filled up with empty texts.
 *
 * @throws CellError "#VALUE!" once the result is too large for one formula
 */
export function itemsInRows(count: number): ItemsInRows {
  // While every item has one line of the same length, that line is its row and all that is kept.
  const even = new Array<Answer[]>(count);
  let uneven: Answer[][][] | null = null;
  let next = 0;
  let lines = 1;
  let width = 1;
  const widen = (cells: Answer[][]) => {
    lines = Math.max(lines, cells.length);
    width = Math.max(width, cells[0].length);
    if (count * lines * width > mostCells) {
      throw new CellError("#VALUE!", texts.tooManyForItems(count, lines * width, mostCells));
    }
  };
  const put = (cells: Answer[][]) => {
    const isAsLast = cells.length === lines && cells[0].length === width;
    if (!isAsLast) {
      if (cells.length > lines || cells[0].length > width) widen(cells);
      if (next > 0 || cells.length > 1) uneven ??= even.slice(0, next).map((row) => [row]);
    }
    if (uneven === null) even[next++] = cells[0];
    else uneven[next++] = cells;
  };
  return {
    put: (answer) => put([[answer]]),
    putCells: put,
    rows: () => uneven?.map((cells) => inOneRow(cells, lines, width)) ?? even,
  };
}

function inOneRow(cells: Answer[][], lines: number, width: number): Answer[] {
  const [[first]] = cells;
  const isOne = cells.length === 1 && cells[0].length === 1;
  if (isOne && isFault(first)) return new Array<Answer>(lines * width).fill(first);
  const row: Answer[] = [];
  for (let line = 0; line < lines; line++) {
    for (let place = 0; place < width; place++) row.push(cells[line]?.[place] ?? "");
  }
  return row;
}
