import { placeAt } from "../../../workbook/excel/a1";
import type { Box, Cell, SheetRef } from "../../../workbook/excel/types";
import type { CellsNow, ChangeOutcome } from "../../../workbook/formulas/cell-change";
import { isSameValue } from "../convert/is-same-value";
import type { Left, LeftReason } from "./told";

/** What is told of a change that does not stand; null for one that does. */
export function leftOf(
  sheet: SheetRef,
  box: Box,
  outcome: ChangeOutcome,
  putBack: LeftReason,
): Left | null {
  const place = placeAt(sheet, box);
  switch (outcome.kind) {
    case "done":
      return null;
    case "putBack":
      return { place, reason: putBack, values: firstDifference(outcome.before, outcome.after) };
    default:
      return { place, reason: outcome.kind, values: null };
  }
}

function firstDifference(was: CellsNow, is: CellsNow): { before: Cell; after: Cell } | null {
  const [before, after] = [was.values.flat(), is.values.flat()];
  const at = before.findIndex((value, k) => !isSameValue(value, after[k]));
  return at < 0 ? null : { before: before[at], after: after[at] };
}
