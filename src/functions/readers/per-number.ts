import type { Answer } from "../cells/answer";
import { readCell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { isTextNumber, textFault } from "../cells/text-number";

/** The numbers of a grid, row by row, and where each came from. */
export interface Numbers {
  values: Float64Array;
  /** Position in the grid, counted row by row, of each value. */
  positions: Uint32Array;
}

/**
 * Reads a grid as one data set: blanks, text and booleans are passed over, as AVERAGE passes them
 * over. An error stays where it is: `leftOver` says what the cell's own result is, without a number.
 */
export function numbersOf(grid: Grid): Numbers {
  const values = new Float64Array(grid.rows * grid.columns);
  const positions = new Uint32Array(values.length);
  let count = 0;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const content = grid.cells[row]?.[column];
      const number = typeof content === "number" ? content : numberIn(content);
      if (number - number !== 0) continue;
      values[count] = number;
      positions[count++] = row * grid.columns + column;
    }
  }
  return { values: values.subarray(0, count), positions: positions.subarray(0, count) };
}

function numberIn(raw: unknown): number {
  const content = readCell(raw);
  return content.kind === "number" ? content.number : NaN;
}

/**
 * The result of a cell that holds no number: its own error, the complaint about a text that was meant
 * as a number, or an empty text.
 */
export function leftOver(name: string, raw: unknown): Answer {
  if (typeof raw === "number" && raw - raw === 0) return "";
  const content = readCell(raw);
  if (content.kind === "error") return content.error;
  return content.kind === "text" && isTextNumber(content) ? textFault(name, content.text) : "";
}
