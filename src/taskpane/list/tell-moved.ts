import type { Place } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";

/** Rows that were added are part of the list now. */
export function tellMoved(pane: Pane, was: Place, is: Place, at: string): void {
  if (was.address === is.address) return;
  say(pane, pane.texts.check.listRefound(placeName(was), placeName(is)), at);
}
