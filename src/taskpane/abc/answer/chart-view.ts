import { lateView } from "../../pane/late-view";
import type { Pane } from "../../pane/pane";
import type { GroupResult, Result } from "../classes/result";

/** Drawings are not needed before there is an answer. */
export const withDrawings = lateView(() => import(/* webpackChunkName: "tools" */ "./drawings"));

/** The Pareto chart of a list or of one of its groups. */
export function chartView(pane: Pane, result: Result, group: GroupResult): unknown {
  return withDrawings(({ paretoView }) => paretoView(pane, result, group));
}

/** All groups together. */
export function groupsChartView(pane: Pane, result: Result): unknown {
  return withDrawings(({ groupsView }) => groupsView(pane, result));
}
