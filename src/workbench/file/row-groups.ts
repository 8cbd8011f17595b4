import type { StoredRow } from "./scan-cells";

export interface RowGroup {
  start: number;
  end: number;
  isFolded: boolean;
}

/** Rows that belong together by their level, as the sheet keeps them: from where to where. */
export function rowGroups(rows: readonly StoredRow[], summaryBelow: boolean): RowGroup[] {
  const byPlace = new Map(rows.map((row) => [row.row, row]));
  const open: { start: number; level: number }[] = [];
  const groups: RowGroup[] = [];
  const close = (end: number, level: number) => {
    while (open.length > 0 && open[open.length - 1].level > level) {
      const { start } = open.pop() as { start: number };
      const summary = byPlace.get(summaryBelow ? end + 1 : start - 1);
      groups.push({ start, end, isFolded: summary?.isCollapsed ?? false });
    }
  };
  let last = -1;
  for (const { row, outlineLevel } of rows) {
    if (row > last + 1) close(last, 0);
    close(row - 1, outlineLevel);
    const deepest = open[open.length - 1]?.level ?? 0;
    if (outlineLevel > deepest) open.push({ start: row, level: outlineLevel });
    last = row;
  }
  close(last, 0);
  return groups.sort((one, other) => one.start - other.start || other.end - one.end);
}
