import type { Box, Cell, CellToWrite, SheetRef } from "../excel/types";

/** Cells as Excel says them. */
export interface CellsNow {
  /** "=…" where a cell holds a formula, its value elsewhere. */
  formulas: Cell[][];
  values: Cell[][];
}

/** What is to stand in some cells instead of what does. */
export interface CellChange extends SheetRef {
  /** Of a spilled result all cells that it fills. */
  box: Box;
  /** Whether they hold a formula that fills them all. */
  isSpilled: boolean;
  /** Whether the cells are still those that were looked at; others are left alone. */
  isAsSeen(now: CellsNow): boolean;
  /** For each cell; "" leaves it to what spills into it. */
  contents: CellToWrite[][];
  /** Whether what has come of it may stand; else what was there is put back. */
  mayStand(before: CellsNow, after: CellsNow): boolean;
}

export type ChangeOutcome =
  | { kind: "done" }
  /** Somebody has changed the cells since they were looked at. */
  | { kind: "changedSince" }
  /** In cells that are formatted as text a formula is none. */
  | { kind: "textFormat" }
  /** It gave something else, and what was there has been put back. */
  | { kind: "putBack"; before: CellsNow; after: CellsNow };
