import type { Pane } from "../../pane/pane";
import { abc } from "../state";

/** Shows one group's table and chart, or all groups together. */
export function showGroup(pane: Pane, shownGroup: number | null): void {
  abc.change(pane, { shownGroup });
  pane.focus("shown-group");
}
