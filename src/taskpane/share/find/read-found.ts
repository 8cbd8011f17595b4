import type { FoundName, SheetFormulas } from "../../../workbook/formulas/found-formulas";
import type { Progress } from "../../../workbook/excel/types";
import type { FindFunction } from "../../catalogue/own-function";
import { inSlices } from "../../pane/in-slices";
import { readMarked } from "../marks/marked";
import type { Found, MarkedCell, OwnCell } from "./found";
import { ownFunctionsIn, readTree } from "./own-functions";

/** Of the cells that may have formulas of ours those that do, with what they call. */
export async function readFound(
  sheets: readonly SheetFormulas[],
  names: readonly FoundName[],
  find: FindFunction,
  progress: Progress,
): Promise<Found> {
  const cellsOf = sheets.map((): OwnCell[] => []);
  const markedOf = sheets.map((): MarkedCell[] => []);
  const all = sheets.flatMap(({ cells }, sheet) => cells.map((cell) => ({ cell, sheet })));
  await inSlices(
    all.length,
    (k) => {
      const { cell, sheet } = all[k];
      const expression = readTree(cell.formula);
      if (expression === null) return;
      const marked = readMarked(expression);
      if (marked !== null) markedOf[sheet].push({ ...cell, ...marked });
      const functions = ownFunctionsIn(expression, find);
      if (functions.length > 0) cellsOf[sheet].push({ ...cell, expression, functions });
    },
    progress,
    16,
  );
  const own = sheets.map((sheet, k) => ({ ...sheet, cells: cellsOf[k] }));
  return {
    sheets: own.filter(({ cells }) => cells.length > 0),
    marked: sheets.flatMap((sheet, k) =>
      markedOf[k].length === 0 ? [] : [{ ...sheet, cells: markedOf[k] }],
    ),
    names: names.filter(({ formula }) => calls(formula, find).length > 0),
  };
}

function calls(formula: string, find: FindFunction): string[] {
  const expression = readTree(formula.startsWith("=") ? formula : `=${formula}`);
  return expression === null ? [] : ownFunctionsIn(expression, find);
}
