import type { Cell, Place } from "../../../workbook/excel/types";

/** Why a cell was left as it was. */
export type LeftReason =
  "changedSince" | "textFormat" | "differs" | "changedByHand" | "stillUnknown" | "noRoom";

export interface Left {
  place: Place;
  reason: LeftReason;
  /** What it shows, and what it would have shown; null where that is of no matter. */
  values: { before: Cell; after: Cell } | null;
}

/** What an action has done with the workbook. */
export interface Told {
  what: "converted" | "restored" | "entered";
  done: number;
  left: Left[];
}
