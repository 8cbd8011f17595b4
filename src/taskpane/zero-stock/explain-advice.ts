import type { ZeroStockReason } from "../../engine/policy/zero-stock";
import type { ActiveCell, Cell, Place } from "../../workbook/excel/types";
import { isStale } from "../list/task-frame";
import type { CellExplanation, Pane } from "../pane/pane";
import { shownCell } from "../reading/cells/shown-cell";
import { writtenAt } from "../written/at-cell";
import { writtenBy } from "../written/written-by";
import { advices, reasonAt } from "./advise";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/** What a cell of an advice column says; null for any other. */
export function explainAdvice(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const column = writtenAt(pane, cell).find((each) => writtenBy(each) === "zeroStock");
  if (column === undefined) return null;
  const { texts, formats } = pane;
  const { ownColumn } = texts.explain;
  const { value, place } = cell;
  if (column.what === "report") {
    return { sentences: [texts.zeroStock.ownReport], facts: [] };
  }
  const told = (sentence: string) => ({ sentences: [sentence], facts: [] });
  if (value === "") return told(ownColumn.leftOut);
  const shown = shownCell(texts, formats, value);
  if (advices.some((advice) => advice === value)) {
    const { because, explained, result } = texts.zeroStock;
    const reason = reasonOfRow(pane, place, value);
    return told(reason === null ? explained(shown) : because(shown, result.reasons[reason]));
  }
  const isHeader = place.row === column.place.row;
  return told(isHeader ? ownColumn.header : texts.zeroStock.unexplained(shown));
}

/** Why, as far as the answer that is shown says the same of the row as the cell does. */
function reasonOfRow(pane: Pane, { sheetId, row }: Place, value: Cell): ZeroStockReason | null {
  const { result } = zeroStockPart.of(pane);
  if (result === null || isStale(pane, zeroStockTask)) return null;
  const { items, advice } = result;
  const { place } = items.list;
  const at = row - place.row - items.skip;
  const isSame = place.sheetId === sheetId && advices[advice[at] - 1] === value;
  return isSame ? reasonAt(result, at) : null;
}
