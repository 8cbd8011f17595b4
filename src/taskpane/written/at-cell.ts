import { writings } from "./writings";
import type { ActiveCell, Written } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";

/** What was written on the sheet of a cell. */
export function writtenOnSheet(pane: Pane, { place }: ActiveCell): Written[] {
  return writings.of(pane).written.filter((each) => each.place.sheetId === place.sheetId);
}

/** What was written into a cell. */
export function writtenAt(pane: Pane, cell: ActiveCell): Written[] {
  const { row, column } = cell.place;
  return writtenOnSheet(pane, cell).filter(
    ({ place }) =>
      row >= place.row &&
      row < place.row + place.rows &&
      column >= place.column &&
      column < place.column + place.columns,
  );
}
