/** The size of Excel's grid. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** Counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

export interface CellArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) {
    number = number * 26 + (letters.charCodeAt(index) & 31);
  }
  return number - 1;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName({ row, column }: CellPlace): string {
  return columnLetters(column) + (row + 1);
}

export function areaName({ top, left, bottom, right }: CellArea): string {
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${cellName({ row: bottom, column: right })}`;
}

/** "B7" as a place; null for what is no cell of Excel's grid. */
function cellPlace(name: string): CellPlace | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  if (!match) return null;
  const place = { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
  const isInside = place.row >= 0 && place.row < gridRows && place.column < gridColumns;
  return isInside ? place : null;
}

/** "B7" or "B7:D9" as an area, also with $; null for anything else. */
export function cellArea(reference: string): CellArea | null {
  const [first, last = first, more] = reference.replaceAll("$", "").split(":");
  const from = cellPlace(first);
  const to = cellPlace(last);
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
