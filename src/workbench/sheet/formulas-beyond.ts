import type { CellPosition, Model, Range } from "@odoo/o-spreadsheet";

/** A cell whose formula looks past the end of a sheet. */
export interface LooksBeyond extends CellPosition {
  content: string;
}

/**
 * The formulas that look past the end of a sheet. Excel's grid has these cells; here they come to be
 * when the sheet grows, and the formulas would be moved along as by an insertion before them.
 */
export function formulasBeyond(model: Model, sheetId: string): LooksBeyond[] {
  const { getters } = model;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const isBeyond = ({ sheetId: of, unboundedZone: { bottom, right } }: Range) =>
    of === sheetId && ((bottom ?? 0) >= numberOfRows || (right ?? 0) >= numberOfCols);
  return getters.getSheetIds().flatMap((id) =>
    Object.values(getters.getCells(id)).flatMap((cell): LooksBeyond[] => {
      if (!cell.isFormula || !cell.compiledFormula.rangeDependencies.some(isBeyond)) return [];
      const content = cell.compiledFormula.toFormulaString(getters);
      return [{ ...getters.getCellPosition(cell.id), content }];
    }),
  );
}
