import type {
  FoundFormula,
  FoundName,
  SheetFormulas,
} from "../../../workbook/formulas/found-formulas";
import type { Progress } from "../../../workbook/excel/types";
import type { FindFunction } from "../../catalogue/own-function";
import { inSlices } from "../../pane/in-slices";
import type { Found, OwnCell } from "./found";
import { ownFunctionsIn, readTree } from "./own-functions";

/** Of the cells that may have formulas of ours those that do, with what they call. */
export async function readFound(
  sheets: readonly SheetFormulas[],
  names: readonly FoundName[],
  find: FindFunction,
  progress: Progress,
): Promise<Found> {
  const cellsOf = sheets.map((): OwnCell[] => []);
  const all = sheets.flatMap(({ cells }, sheet) => cells.map((cell) => ({ cell, sheet })));
  await inSlices(
    all.length,
    (k) => {
      const { cell, sheet } = all[k];
      const own = readCell(cell, find);
      if (own !== null) cellsOf[sheet].push(own);
    },
    progress,
    16,
  );
  const own = sheets.map((sheet, k) => ({ ...sheet, cells: cellsOf[k] }));
  return {
    sheets: own.filter(({ cells }) => cells.length > 0),
    names: names.filter(({ formula }) => calls(formula, find).length > 0),
  };
}

function readCell(cell: FoundFormula, find: FindFunction): OwnCell | null {
  const expression = readTree(cell.formula);
  if (expression === null) return null;
  const functions = ownFunctionsIn(expression, find);
  return functions.length === 0 ? null : { ...cell, expression, functions };
}

function calls(formula: string, find: FindFunction): string[] {
  const expression = readTree(formula.startsWith("=") ? formula : `=${formula}`);
  return expression === null ? [] : ownFunctionsIn(expression, find);
}
