import type { Box } from "../excel/types";
import type { CellChange } from "./cell-change";

/** Neighbouring cells of one column that are read and written as one range. */
export interface Strip {
  sheetId: string;
  box: Box;
  changes: CellChange[];
}

const longestStrip = 1_000;

/** Puts changes of single cells one below the other together; a block stands alone. */
export function stripsOf(changes: readonly CellChange[]): Strip[] {
  const ordered = [...changes].sort(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) ||
      one.box.column - other.box.column ||
      one.box.row - other.box.row,
  );
  const strips: Strip[] = [];
  for (const change of ordered) {
    const last = strips[strips.length - 1];
    if (last !== undefined && goesOn(last, change)) {
      last.changes.push(change);
      last.box = { ...last.box, rows: last.box.rows + 1 };
    } else {
      strips.push({ sheetId: change.sheetId, box: change.box, changes: [change] });
    }
  }
  return strips;
}

function goesOn({ sheetId, box, changes }: Strip, next: CellChange): boolean {
  return (
    sheetId === next.sheetId &&
    isOneCell(next.box) &&
    isOneCell(changes[changes.length - 1].box) &&
    box.column === next.box.column &&
    box.row + box.rows === next.box.row &&
    box.rows < longestStrip
  );
}

export function isOneCell({ rows, columns }: Box): boolean {
  return rows * columns === 1;
}

/** Each change by itself: over rows that a filter hides Excel would scatter what is written at once. */
export function oneByOne({ sheetId, changes }: Strip): Strip[] {
  return changes.map((change) => ({ sheetId, box: change.box, changes: [change] }));
}

/** What one request holds. */
export function requestsOf(strips: readonly Strip[], most: number): Strip[][] {
  const requests: Strip[][] = [];
  let room = 0;
  for (const strip of strips) {
    const size = strip.box.rows * strip.box.columns;
    if (size > room || requests.length === 0) {
      requests.push([]);
      room = most;
    }
    requests[requests.length - 1].push(strip);
    room -= size;
  }
  return requests;
}
