import { Kind } from "../../reading/cells/cell-kind";
import type { Choices } from "./choices";
import type { Rows } from "./rows";
import { Totals } from "../totals/totals-rows";

/** What becomes of a row: it is classified, or left out for one reason. */
export const fates = [
  "classed",
  "hidden",
  "blank",
  "text",
  "textNumber",
  "doubtful",
  "error",
  "totals",
] as const;
export type Fate = (typeof fates)[number];

/** One fate for every row, so the rows of all fates add up to all rows of the list. */
export function fateOf(rows: Rows, row: number, choices: Choices): Fate {
  if (rows.hidden[row] === 1 && choices.hidden === "leaveOut") return "hidden";
  switch (rows.kinds[row]) {
    case Kind.blank:
      return "blank";
    case Kind.text:
      return "text";
    case Kind.error:
      return "error";
    case Kind.doubtful:
      return "doubtful";
    case Kind.textNumber:
      if (choices.textNumbers === "leaveOut") return "textNumber";
  }
  const isTotal = rows.totals[row] === Totals.total && choices.totals === "leaveOut";
  const isSum = rows.totals[row] === Totals.perhaps && choices.sums === "leaveOut";
  return isTotal || isSum ? "totals" : "classed";
}
