import type { Box, ChangeType } from "./book";

/**
 * Where a box is after whole rows or columns (`lines`) were inserted or deleted; null when nothing
 * of it is left. What is inserted inside becomes part of it.
 */
export function shifted(box: Box, lines: Box, change: ChangeType): Box | null {
  switch (change) {
    case "RowInserted":
      return { ...box, ...rows(afterInsertion(box.row, box.rows, lines.row, lines.rows)) };
    case "ColumnInserted":
      return {
        ...box,
        ...columns(afterInsertion(box.column, box.columns, lines.column, lines.columns)),
      };
    case "RowDeleted": {
      const left = afterDeletion(box.row, box.rows, lines.row, lines.rows);
      return left && { ...box, ...rows(left) };
    }
    case "ColumnDeleted": {
      const left = afterDeletion(box.column, box.columns, lines.column, lines.columns);
      return left && { ...box, ...columns(left) };
    }
    default:
      return box;
  }
}

/** A stretch of rows or columns: the first of them, and how many. */
type Stretch = [first: number, length: number];

const rows = ([row, length]: Stretch) => ({ row, rows: length });
const columns = ([column, length]: Stretch) => ({ column, columns: length });

function afterInsertion(first: number, length: number, at: number, count: number): Stretch {
  if (at <= first) return [first + count, length];
  return [first, at < first + length ? length + count : length];
}

function afterDeletion(first: number, length: number, at: number, count: number): Stretch | null {
  const before = Math.min(Math.max(at - first, 0), length);
  const inside = Math.min(at + count, first + length) - Math.max(at, first);
  const left = length - Math.max(inside, 0);
  const moved = Math.min(Math.max(first - at, 0), count);
  return left > 0 ? [before > 0 ? first : first - moved, left] : null;
}
