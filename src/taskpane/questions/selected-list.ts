import { Refusal, type Place } from "../../workbook/excel/types";
import { whyNoList } from "../list/why-no-list";
import type { Pane } from "../pane/pane";
import { selection } from "../selection/selection";

/** The list that a question would be asked of; null until Excel has told. */
export function selectedList(pane: Pane): Place | "none" | null {
  const { found } = selection.of(pane);
  if (found === null) return null;
  return found instanceof Refusal || whyNoList(found, {}) !== null ? "none" : found.place;
}
