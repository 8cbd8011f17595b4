import type { Pane } from "../state/pane";
import { abc } from "../abc/state";

/** Shows one group's table and chart, or all groups together. */
export function showGroup(pane: Pane, shownGroup: number | null): void {
  abc.change(pane, { shownGroup });
  pane.focus("shown-group");
}
