import type { Pane } from "../../src/taskpane/pane/pane";
import type { StopWatching } from "../../src/taskpane/pane/workbook-port";
import { listenToSelection, lookAtSelection } from "../../src/taskpane/selection/look-at-selection";

/** From now on the pane knows what the user has selected; ends when it is stopped. */
export async function followSelection(pane: Pane): Promise<StopWatching> {
  const stop = await listenToSelection(pane);
  await lookAtSelection(pane);
  return stop;
}
