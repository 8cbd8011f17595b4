import type { ActiveCell } from "../../workbook/excel/types";
import type { CellExplanation, Pane } from "../pane/pane";
import { shownCell } from "../reading/cells/shown-cell";
import { writtenAt } from "../written/at-cell";
import { writtenBy } from "../written/written-by";
import { advices } from "./advise";

/** What a cell of an advice column says; null for any other. */
export function explainAdvice(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const column = writtenAt(pane, cell).find((each) => writtenBy(each) === "zeroStock");
  if (column === undefined) return null;
  const { texts, formats } = pane;
  const { ownColumn } = texts.explain;
  const { value, place } = cell;
  const told = (sentence: string) => ({ sentences: [sentence], facts: [] });
  if (value === "") return told(ownColumn.leftOut);
  const shown = shownCell(texts, formats, value);
  if (advices.some((advice) => advice === value)) return told(texts.zeroStock.explained(shown));
  const isHeader = place.row === column.place.row;
  return told(isHeader ? ownColumn.header : texts.zeroStock.unexplained(shown));
}
