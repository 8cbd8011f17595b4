import { lotTexts } from "../../locales/en/functions-lots";
import type { NumberArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { isHeading } from "./heading";

/**
 * The lines of a table of numbers. Empty lines are passed over, and so is a first line that holds
 * headings; a line with something missing is refused.
 *
 * @param name of the argument
 * @param columns what the numbers of each column must be; their names say which column is meant
 */
export function numberTable(
  grid: Grid,
  name: string,
  columns: readonly NumberArgument[],
): number[][] {
  if (grid.columns !== columns.length) {
    throw new CellError(
      "#VALUE!",
      lotTexts.mustHaveColumns(name, columns.length, grid.rows, grid.columns),
    );
  }
  const lines: number[][] = [];
  grid.cells.forEach((row, k) => {
    const contents = columns.map((_, column) => readCell(row[column]));
    if (contents.every(({ kind }) => kind === "blank")) return;
    if (k === 0 && isHeading(contents)) return;
    lines.push(columns.map((each, column) => numberOf(each, contents[column]) as number));
  });
  if (lines.length === 0) throw new CellError("#VALUE!", lotTexts.emptyTable(name));
  return lines;
}
