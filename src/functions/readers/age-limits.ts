import { lineTexts } from "../../locales/en/functions-lines";
import { moreThanZero } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { oneLine } from "./one-line";

/**
 * Limits in days that rise from cell to cell. An empty cell is refused wherever it stands: desktop
 * Excel may hand it over as 0.
 *
 * @param name of the argument
 */
export function ageLimitsOf(name: string, grid: Grid): number[] {
  const each = moreThanZero(name);
  const limits = oneLine(name, grid).map((cell) => numberOf(each, readCell(cell)) as number);
  const fallen = limits.findIndex((limit, k) => k > 0 && !(limit > limits[k - 1]));
  if (fallen > 0) throw new CellError("#VALUE!", lineTexts.mustRise(name, fallen + 1));
  return limits;
}
