import { Refusal, type Cell, type FoundList, type ListReading } from "../../workbook/excel/types";

/**
 * Holds what was read against the list that the user was shown, for columns and rows were chosen
 * there: rows or columns inserted or deleted since put other cells in their place. Fails with the
 * Refusal "listGone".
 */
export function demandSameHeader(
  { place, preview }: FoundList,
  hasHeader: boolean,
  { columns, cells }: ListReading,
): void {
  const [shown] = preview;
  if (shown === undefined) return;
  const isSame = hasHeader ? isSameCell : isSameKind;
  if (columns.every((column, k) => isSame(cells[k][0], shown[column]))) return;
  throw new Refusal("listGone", { address: place.address, sheetName: place.sheetName });
}

function isSameCell(read: Cell, shown: Cell): boolean {
  return read === shown;
}

/** Without a header the first row is one of items, whose numbers may be formulas that go on. */
function isSameKind(read: Cell, shown: Cell): boolean {
  return typeof read === "string" ? read === shown : typeof read === typeof shown;
}
