import { judgeRow, type JudgedRow } from "./judge-row";
import type { Judged } from "./judged";

/**
 * A row of the answer in all its figures: of a long list only those are kept that every row is asked
 * for.
 */
export function judgedAt(result: Judged, row: number): JudgedRow {
  return judgeRow(result, result.same.membersOf(row, result.settings.sameItems));
}
