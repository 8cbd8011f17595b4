import type { Box } from "./types";

/** The range of a box on the sheet with that id. */
export function rangeAt(context: Excel.RequestContext, sheetId: string, box: Box): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
}

/**
 * A range that is used once: Excel need not follow it through later changes. `untrack` alone leaves
 * it, with all the cells it has read, in a list of the client library's until the run ends; `track`
 * takes it out of that list.
 */
export function once(range: Excel.Range): Excel.Range {
  range.track();
  return range.untrack();
}

/** Asks for what boxOf reads after the next sync. */
export function loadBox(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

export function boxOf(range: Excel.Range): Box {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
