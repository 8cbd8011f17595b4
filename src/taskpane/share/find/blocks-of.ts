import { addressOf } from "../../../workbook/excel/a1";
import type { Box } from "../../../workbook/excel/types";

/** Cells as few blocks, each of neighbours in one column: what a reader takes in as one. */
export function blocksOf(cells: readonly Box[]): Box[] {
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const blocks: Box[] = [];
  for (const { row, column, rows, columns } of ordered) {
    const last = blocks[blocks.length - 1];
    const goesOn =
      last !== undefined &&
      last.column === column &&
      last.columns === columns &&
      last.row + last.rows === row;
    if (goesOn) last.rows += rows;
    else blocks.push({ row, column, rows, columns });
  }
  return blocks.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** "D2:D1863, F2", the first so many of them. */
export function addressesOf(cells: readonly Box[], most: number): string {
  const blocks = blocksOf(cells);
  const shown = blocks.slice(0, most).map(addressOf).join(", ");
  return blocks.length > most ? `${shown}, …` : shown;
}
