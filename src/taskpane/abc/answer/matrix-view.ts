import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import { withDrawings } from "./chart-view";

/** The classes of a method with two letters, as a heat map. */
export function matrixView(pane: Pane, result: Result): unknown {
  return withDrawings(({ matrixTable }) => matrixTable(pane, result));
}
