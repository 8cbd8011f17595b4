import type { CellChange } from "../../../workbook/formulas/cell-change";
import type { FindFunction } from "../../catalogue/own-function";
import type { Pane } from "../../pane/pane";
import { changeWorkbook } from "../change-workbook";
import { cellsIn } from "../find/cells-in";
import type { OwnCell, OwnSheet } from "../find/found";
import { findOwn } from "../find/own-functions";
import { sharePart } from "../state";
import { leftOf } from "../tell/left-of";
import { asTyped } from "./as-typed";

interface LostCell {
  sheet: OwnSheet;
  cell: OwnCell;
}

/** Cells that lost their function when somebody saved the workbook without the add-in. */
export function lostCells(pane: Pane): LostCell[] {
  const sheets = (sharePart.of(pane).found?.sheets ?? []).filter((sheet) => !sheet.isProtected);
  return cellsIn(sheets).filter(({ cell }) => cell.value === "#NAME?");
}

/** Enters their formulas again, as if somebody had typed them: then Excel finds the functions. */
export async function enterAgain(pane: Pane): Promise<void> {
  const lost = lostCells(pane);
  await changeWorkbook(pane, pane.texts.share.again.entering, async (progress) => {
    const find = findOwn(await pane.loadCatalogue(), pane.namespace);
    const changes = lost.map((one) => changeOf(one, find));
    const outcomes = await pane.workbook.replaceFormulas(changes, progress);
    const left = outcomes.flatMap(
      (outcome, k) => leftOf(lost[k].sheet, changes[k].box, outcome, "stillUnknown") ?? [],
    );
    return { what: "entered", done: changes.length - left.length, left };
  });
}

function changeOf({ sheet, cell }: LostCell, find: FindFunction): CellChange {
  const { row, column, formula } = cell;
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    box: { row, column, rows: 1, columns: 1 },
    isSpilled: false,
    isAsSeen: (now) => now.formulas[0][0] === formula,
    contents: [[{ formula: asTyped(formula, find) }]],
    mayStand: (_before, { values }) => values[0][0] !== "#NAME?",
  };
}
