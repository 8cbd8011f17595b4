import type { Pane } from "../state/pane";

/** Shows one group's table and chart, or all groups together. */
export function showGroup(pane: Pane, shownGroup: number | null): void {
  pane.store.change({ shownGroup });
  pane.focus("shown-group");
}
