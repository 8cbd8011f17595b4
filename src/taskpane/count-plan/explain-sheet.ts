import type { ActiveCell } from "../../workbook/excel/types";
import type { CellExplanation, Pane } from "../pane/pane";
import { writtenOnSheet } from "../written/at-cell";
import { writtenBy } from "../written/written-by";
import { countPlanTask } from "./task";

/** What a cell of a count sheet says, by the marks of its columns; null for any other. */
export function explainSheet(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const sheet = writtenOnSheet(pane, cell).find((each) => writtenBy(each) === countPlanTask.id);
  if (sheet?.marks === undefined) return null;
  const { table } = sheet.marks;
  const words = pane.texts.countPlan.explained;
  const { row, column } = cell.place;
  const role = table.columns[column - sheet.place.column] as keyof typeof words | undefined;
  const isBelow = row > table.row && row < sheet.place.row + sheet.place.rows;
  const sentence = isBelow && role !== undefined && role in words ? words[role] : words.outside;
  return { sentences: [sentence], facts: [] };
}
