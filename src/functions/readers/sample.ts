import { functionTexts as texts } from "../../locales/en/functions";
import type { SampleArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { arePlainNumbers, isPlainNumber, numberOf } from "../arguments/number-argument";
import { refuseTextNumber } from "../cells/text-number";

/**
 * The numbers of a range, row by row. Blanks, text and booleans are passed over as AVERAGE and
 * STDEV.S pass them over, but no text that was meant as a number; an error in a cell is the result.
 *
 * @returns null for an optional range without any number
 */
export function sampleOf({ each, required }: SampleArgument, grid: Grid): ArrayLike<number> | null {
  if (grid.rows === 1 && arePlainNumbers(each, grid.cells[0])) return grid.cells[0];
  const numbers = new Float64Array(grid.rows * grid.columns);
  let count = 0;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const raw = grid.cells[row]?.[column];
      if (isPlainNumber(each, raw)) {
        numbers[count++] = raw;
        continue;
      }
      const content = readCell(raw);
      if (content.kind === "error") throw content.error;
      refuseTextNumber(each.name, content);
      if (content.kind === "number") numbers[count++] = numberOf(each, content) as number;
    }
  }
  if (count > 0) return numbers.subarray(0, count);
  if (!required) return null;
  throw new CellError("#N/A", texts.noNumbers(each.name));
}
