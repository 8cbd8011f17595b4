import { placeAt } from "../excel/a1";
import { supports } from "../excel/features";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import { read } from "../excel/run";
import type { Cell, FormulaCell, Place, SheetRef } from "../excel/types";

/**
 * The cells with formulas in some places, at most so many cells of each; for a cell that another's
 * formula fills, that other one.
 */
export function readFormulas(places: readonly Place[], most: number): Promise<FormulaCell[]> {
  return read(async (context) => {
    const parts = places.map((place) => partOf(place, most));
    const ranges = parts.map((part) => once(rangeAt(context, part.sheetId, part)).load("formulas"));
    const parents = parts.map((part) => {
      if (part.rows * part.columns > 1 || !supports("ExcelApi 1.12")) return null;
      const parent = rangeAt(context, part.sheetId, part).getSpillParentOrNullObject();
      parent.load("formulas");
      loadBox(parent);
      return parent;
    });
    await context.sync();
    return parts.flatMap((part, k) => {
      const parent = parents[k];
      return parent && !parent.isNullObject
        ? formulaCells(placeAt(part, boxOf(parent)), parent.formulas)
        : formulaCells(part, ranges[k].formulas);
    });
  });
}

/** The cells with formulas in the used part of a sheet, of at most so many cells from its top. */
export function readSheetFormulas(sheet: SheetRef, most: number): Promise<FormulaCell[]> {
  return read(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet.sheetId).getUsedRangeOrNullObject(true);
    loadBox(used);
    await context.sync();
    if (used.isNullObject) return [];
    const part = partOf(placeAt(sheet, boxOf(used)), most);
    const range = once(rangeAt(context, part.sheetId, part)).load("formulas");
    await context.sync();
    return formulaCells(part, range.formulas);
  }, sheet);
}

function partOf(place: Place, most: number): Place {
  const columns = Math.min(place.columns, most);
  const rows = Math.min(place.rows, Math.max(1, Math.floor(most / columns)));
  return placeAt(place, { ...place, rows, columns });
}

function formulaCells(place: Place, formulas: Cell[][]): FormulaCell[] {
  return formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const box = { row: place.row + i, column: place.column + j, rows: 1, columns: 1 };
      return [{ place: placeAt(place, box), formula }];
    }),
  );
}
