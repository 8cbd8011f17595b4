import type { Figures } from "../../../locales/en/pane-figures";
import type { Place } from "../../../workbook/excel/types";
import type { ArgumentValue } from "../call/argument-value";
import type { Position } from "../../calls/values/grid";
import { cellOf } from "../../calls/values/reference-cells";

/** Which figure of a larger result a cell holds. */
export interface Figure {
  /** Of the cells along a range counted from 1; 0 for the line before the first, null for none. */
  step: number | null;
  /** The cell of the range that it belongs to, whose words in the sheet name it. */
  cell: Place | null;
  /** True where the range is a row, so that the words for its cells stand above them. */
  isAcross: boolean;
  /** What the figure is. */
  line: string;
}

/** What is known of the result that the cell belongs to. */
export interface ResultShape {
  position: Position;
  /** Null where it is not known how large it is. */
  size: { rows: number; columns: number } | null;
  /** The argument that its steps run along. */
  along: string | undefined;
}

/** Null for a result of one cell, and for a function whose cells belong to those of its ranges. */
export function figureOf(
  meant: Figures | undefined,
  values: ArgumentValue[],
  { position, size, along }: ResultShape,
): Figure | null {
  if (meant === undefined) return null;
  const isFirst = position.row + position.column === 0;
  const isOne = size === null ? "figure" in meant && isFirst : size.rows * size.columns === 1;
  if (isOne) return null;
  const { row, column } = position;
  if ("rows" in meant) {
    const parts = [meant.rows[row] ?? "", meant.columns[column] ?? ""];
    return {
      step: null,
      cell: null,
      isAcross: false,
      line: parts.filter((part) => part !== "").join(", "),
    };
  }
  const range = values.find(({ described }) => described.name === along)?.range ?? null;
  const isAcross = range !== null && range.rows === 1 && range.columns > 1;
  if ("figure" in meant) {
    const columns = size?.columns ?? range?.columns ?? 1;
    const step = column === 0 ? row : row * columns + column;
    const at = { row: range?.rows === 1 ? 0 : row, column: range?.columns === 1 ? 0 : column };
    return { step: step + 1, cell: cellAt(range, at), isAcross, line: meant.figure };
  }
  const [step, line] = isAcross ? [column, row] : [row, column];
  const first = meant.before === undefined ? 1 : 0;
  const k = step + first - 1;
  const at = isAcross ? { row: 0, column: k } : { row: k, column: 0 };
  const cell = k < 0 ? null : cellAt(range, at);
  return { step: step + first, cell, isAcross, line: meant.lines[line] ?? "" };
}

/** The one figure of an item in a list, whose words in the sheet name it. */
export function figureOfItem(
  meant: Figures,
  values: ArgumentValue[],
  { row }: { row: number },
  along: string | undefined,
): Figure | null {
  if (!("figure" in meant)) return null;
  const range = values.find(({ described }) => described.name === along)?.range ?? null;
  const cell = cellAt(range, { row: 0, column: 0 });
  return { step: row + 1, cell, isAcross: false, line: meant.figure };
}

function cellAt(range: ArgumentValue["range"], at: Position): Place | null {
  const isInside = range !== null && at.row < range.rows && at.column < range.columns;
  return isInside && range.place !== null ? cellOf(range.place, at) : null;
}
