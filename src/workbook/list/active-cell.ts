import { addressOf, placeAt } from "../excel/a1";
import { isFormula } from "../columns/as-it-stood";
import { supports } from "../excel/features";
import { boxOf, loadBox } from "../excel/range";
import { read } from "../excel/run";
import type { ActiveCell, Cell } from "../excel/types";

/** What the cell holds that the user stands on. */
export function readActiveCell(): Promise<ActiveCell> {
  return read(async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("formulas,values,text,numberFormat");
    loadBox(cell);
    worksheet.load("id,name");
    const parent = supports("ExcelApi 1.12") ? cell.getSpillParentOrNullObject() : null;
    if (parent) {
      parent.load("formulas,values");
      loadBox(parent);
    }
    await context.sync();
    const sheet = { sheetId: worksheet.id, sheetName: worksheet.name };
    const place = placeAt(sheet, boxOf(cell));
    const value: Cell = cell.values[0][0];
    const origin = parent && !parent.isNullObject ? parent : cell;
    const content: Cell = origin.formulas[0][0];
    const from = addressOf(boxOf(origin));
    return {
      place,
      formula: isFormula({ value: origin.values[0][0], formula: content }) ? String(content) : "",
      value,
      text: cell.text[0][0],
      numberFormat: (cell.numberFormat as string[][])[0][0],
      spillParent: from === place.address ? null : from,
    };
  });
}
