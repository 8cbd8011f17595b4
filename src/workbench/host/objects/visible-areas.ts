import type { Box } from "../book";
import { intersection, isUnbounded } from "../boxes";
import type { Cells } from "./range";

/** The blocks of cells that are neither hidden nor filtered away, top left first. */
export function visibleAreas({ book, sheet, box }: Cells): Box[] {
  const used = isUnbounded(box) ? book.usedBox(sheet, false) : box;
  const looked = used && intersection(box, used);
  if (!looked) return [];
  const rows = shown(book.hiddenRows(sheet, looked));
  const columns = shown(book.hiddenColumns(sheet, looked));
  return rows.flatMap((row) =>
    columns.map((column) => ({
      row: looked.row + row.start,
      column: looked.column + column.start,
      rows: row.length,
      columns: column.length,
    })),
  );
}

/** Stretches without anything hidden. */
function shown(hidden: boolean[]): { start: number; length: number }[] {
  const stretches: { start: number; length: number }[] = [];
  hidden.forEach((isHidden, index) => {
    if (isHidden) return;
    const last = stretches[stretches.length - 1];
    if (last && last.start + last.length === index) last.length++;
    else stretches.push({ start: index, length: 1 });
  });
  return stretches;
}
