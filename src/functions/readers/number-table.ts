import { lotTexts } from "../../locales/en/functions-lots";
import type { NumberArgument } from "../arguments/argument";
import { readCell, type CellContent } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { isTextNumber } from "../cells/text-number";

/**
 * The lines of a table of numbers. Empty lines and lines of text, such as headings, are passed over,
 * where no text was meant as a number; a line with something missing is refused.
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
  for (const row of grid.cells) {
    const contents = columns.map((_, column) => readCell(row[column]));
    if (contents.every(isNoNumber)) continue;
    lines.push(columns.map((each, column) => numberOf(each, contents[column]) as number));
  }
  if (lines.length === 0) throw new CellError("#VALUE!", lotTexts.emptyTable(name));
  return lines;
}

function isNoNumber(content: CellContent): boolean {
  return content.kind === "blank" || (content.kind === "text" && !isTextNumber(content));
}
