import type { Box } from "../book";
import { boundingBox, boxOnSheet, holds, intersection, sheetColumns, sheetRows } from "../boxes";
import { givenWhole } from "../given";
import { itemNotFound } from "../host-error";
import { givenCells, range, type Cells, type RangeObject } from "./range";
import { rangeAreas } from "./range-areas";
import { surroundingRegion } from "./surrounding-region";
import { usedPart } from "./used-part";

/** The ways from one range to another. */
export function rangeMoves(cells: Cells): Record<string, (...given: unknown[]) => unknown> {
  const { book, sheet, box } = cells;
  const at = (row: number, column: number, rows: number, columns: number) =>
    range(book, sheet, boxOnSheet(row, column, rows, columns));
  const orNull = (found: Box | null) => found && range(book, sheet, found);

  const shared = (other: unknown): RangeObject | null => {
    const others = givenCells(other, book, sheet);
    return others.sheet === sheet ? orNull(intersection(box, others.box)) : null;
  };
  const used = (valuesOnly: unknown) => orNull(usedPart(cells, valuesOnly === true));

  return {
    GetCell: (row, column) => at(box.row + givenWhole(row), box.column + givenWhole(column), 1, 1),
    GetRow: (row) => at(box.row + givenWhole(row), box.column, 1, box.columns),
    GetColumn: (column) => at(box.row, box.column + givenWhole(column), box.rows, 1),
    GetLastCell: () => at(box.row + box.rows - 1, box.column + box.columns - 1, 1, 1),
    GetOffsetRange: (rows, columns) =>
      at(box.row + givenWhole(rows), box.column + givenWhole(columns), box.rows, box.columns),
    GetResizedRange: (rows, columns) =>
      at(box.row, box.column, box.rows + givenWhole(rows), box.columns + givenWhole(columns)),
    GetAbsoluteResizedRange: (rows, columns) =>
      at(box.row, box.column, givenWhole(rows), givenWhole(columns)),
    GetEntireColumn: () => at(0, box.column, sheetRows, box.columns),
    GetEntireRow: () => at(box.row, 0, box.rows, sheetColumns),
    GetBoundingRect: (other) =>
      range(book, sheet, boundingBox(box, givenCells(other, book, sheet).box)),
    GetIntersectionOrNullObject: shared,
    GetIntersection: (other) => orItemNotFound(shared(other)),
    GetUsedRangeOrNullObject: used,
    GetUsedRange: (valuesOnly) => orItemNotFound(used(valuesOnly)),
    GetSpillParentOrNullObject: () =>
      orNull(book.spillParent?.(sheet, box.row, box.column) ?? null),
    GetSpillingToRangeOrNullObject: () => orNull(spilledFrom(cells)),
    // As in Excel, only those that begin in the range are found.
    GetMergedAreasOrNullObject: () => {
      const begins = (merge: Box) => holds(box, { ...merge, rows: 1, columns: 1 });
      const merges = (book.merges?.(sheet) ?? []).filter(begins);
      return merges.length > 0 ? rangeAreas(book, sheet, merges) : null;
    },
    GetSurroundingRegion: () => range(book, sheet, surroundingRegion(cells)),
  };
}

/** What the formula of a cell fills; null where it fills that cell alone. */
function spilledFrom({ book, sheet, box: { row, column } }: Cells): Box | null {
  const isFilled = (i: number, j: number) => {
    const parent = book.spillParent?.(sheet, row + i, column + j) ?? null;
    return parent !== null && parent.row === row && parent.column === column;
  };
  let [rows, columns] = [1, 1];
  while (isFilled(rows, 0)) rows++;
  while (isFilled(0, columns)) columns++;
  return rows * columns === 1 ? null : { row, column, rows, columns };
}

export function orItemNotFound<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}
