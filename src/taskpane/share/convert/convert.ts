import type { CellChange, CellsNow } from "../../../workbook/formulas/cell-change";
import { changeWorkbook } from "../change-workbook";
import type { Pane } from "../../pane/pane";
import { readTree } from "../find/own-functions";
import { formerFormula } from "../marks/former-formula";
import { readMarked } from "../marks/marked";
import { sharePart } from "../state";
import { leftOf } from "../tell/left-of";
import { areSameValues } from "./is-same-value";
import type { CellPlan } from "./plan-cell";

/** Puts Excel's own formulas in the place of ours: of one function, or of all where none is named. */
export async function convert(pane: Pane, functionName: string | null): Promise<void> {
  const chosen = sharePart
    .of(pane)
    .plans.filter(
      ({ cell, formulas }) =>
        formulas !== null && (functionName === null || cell.functions[0] === functionName),
    );
  await changeWorkbook(pane, pane.texts.share.convert.converting, async (progress) => {
    const changes = chosen.flatMap(changeOf);
    const outcomes = await pane.workbook.replaceFormulas(changes, progress);
    const left = outcomes.flatMap(
      (outcome, k) => leftOf(chosen[k].sheet, changes[k].box, outcome, "differs") ?? [],
    );
    return { what: "converted", done: changes.length - left.length, left };
  });
}

function changeOf({ sheet, cell, formulas }: CellPlan): CellChange[] {
  if (formulas === null) return [];
  const { row, column, rows, columns, formula } = cell;
  const change: CellChange = {
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    box: { row, column, rows, columns },
    isSpilled: rows * columns > 1,
    isAsSeen: (now) => now.formulas[0][0] === formula,
    contents: formulas.map((line) => line.map((text) => (text === "" ? "" : { formula: text }))),
    mayStand: (before, after) =>
      areSameValues(before.values, after.values) && canComeBack(after, formula),
  };
  return [change];
}

/** Excel may spell a formula its own way: what cannot be told from it any more is not left there. */
function canComeBack({ formulas }: CellsNow, formula: string): boolean {
  const expression = readTree(String(formulas[0][0]));
  const marked = expression === null ? null : readMarked(expression);
  return marked !== null && formerFormula(marked) === formula;
}
