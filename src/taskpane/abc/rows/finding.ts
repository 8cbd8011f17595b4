import type { PaneTexts } from "../../../locales";

/** Each has its sentence. */
export type FindingKind = keyof PaneTexts["check"]["findings"];

/** Rows of the list that a controller should know of before the run. */
export interface Finding {
  kind: FindingKind;
  /** Counted from 0 below the header. */
  rows: number[];
  /** What the rows come to; null where none of them holds a number, and before they are told. */
  value?: number | null;
  /** How many names the rows share; how many columns or periods there are, or are empty. */
  number: number;
  /** How doubtful texts are read, and what all values come to by either reading. */
  reading?: Reading;
}

export interface Reading extends Record<"grouping" | "decimal", number> {
  as: "grouping" | "decimal" | "open";
}
