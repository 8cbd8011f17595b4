import { functionTexts as texts } from "../../locales/en/functions";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";

/**
 * The cells of one column or one row.
 *
 * @param name of the argument
 * @throws CellError for a block of several rows and columns
 */
export function oneLine(name: string, { rows, columns, cells }: Grid): readonly unknown[] {
  if (rows > 1 && columns > 1) {
    throw new CellError("#VALUE!", texts.mustBeOneLine(name, rows, columns));
  }
  return columns > 1 ? cells[0] : cells.map((row) => row[0]);
}
