import type { Box, SheetRef } from "../../../workbook/excel/types";
import type { CellChange } from "../../../workbook/formulas/cell-change";
import type { MarkedCell, MarkedSheet } from "../find/found";
import { formerFormula, isAsMarked } from "../marks/former-formula";

/** A formula of ours that comes back; without a change where somebody has changed what stands there. */
export interface Restoration {
  sheet: SheetRef;
  box: Box;
  change: CellChange | null;
}

/** What comes back on a sheet: one for each former formula. */
export function planRestore(sheet: MarkedSheet): Restoration[] {
  const byPlace = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const used = new Set<MarkedCell>();
  const wholes = sheet.cells.flatMap((cell): Restoration[] => {
    if (cell.mark.kind !== "whole") return [];
    const parts = partsOf(cell, byPlace);
    for (const part of parts) if (part !== undefined) used.add(part);
    return [restorationOf(sheet, cell, parts)];
  });
  const lonely = sheet.cells.filter((cell) => cell.mark.kind === "part" && !used.has(cell));
  const others = lonely.map(({ row, column }): Restoration => {
    return { sheet, box: { row, column, rows: 1, columns: 1 }, change: null };
  });
  return [...wholes, ...others];
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** The cells of a filled block behind its first; undefined for one that is not as it was filled. */
function partsOf(
  { mark, row, column }: MarkedCell,
  byPlace: ReadonlyMap<string, MarkedCell>,
): (MarkedCell | undefined)[] {
  if (mark.kind !== "whole") return [];
  const places = Array.from({ length: mark.rows * mark.columns }, (_, k) => ({
    row: Math.floor(k / mark.columns),
    column: k % mark.columns,
  })).slice(1);
  return places.map((place) => {
    const cell = byPlace.get(keyOf(row + place.row, column + place.column));
    const isPart =
      cell?.mark.kind === "part" &&
      cell.mark.row === place.row &&
      cell.mark.column === place.column &&
      isAsMarked(cell);
    return isPart ? cell : undefined;
  });
}

function restorationOf(
  sheet: MarkedSheet,
  cell: MarkedCell,
  parts: readonly (MarkedCell | undefined)[],
): Restoration {
  const { row, column, mark } = cell;
  const isFilled = mark.kind === "whole" && mark.rows * mark.columns > 1;
  const { rows, columns } = isFilled ? mark : cell;
  const box = { row, column, rows, columns };
  const formula = formerFormula(cell);
  if (formula === null || parts.includes(undefined)) return { sheet, box, change: null };
  const seen = [cell, ...parts].map((one) => one?.formula);
  const change: CellChange = {
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    box,
    isSpilled: !isFilled && rows * columns > 1,
    isAsSeen: ({ formulas }) =>
      isFilled ? formulas.flat().every((one, k) => one === seen[k]) : formulas[0][0] === seen[0],
    contents: Array.from({ length: rows }, (_row, i) =>
      Array.from({ length: columns }, (_column, j) => (i + j === 0 ? { formula } : "")),
    ),
    mayStand: (_before, { values }) => values[0][0] !== "#SPILL!",
  };
  return { sheet, box, change };
}
