import { listenToSelection, lookAtSelection } from "../selection/look-at-selection";
import type { Pane } from "../pane/pane";
import type { StopWatching } from "../pane/workbook-port";
import type { Visibility } from "./visibility";

/**
 * Follows the workbook as long as the pane is seen. While it is not, it listens to nothing and asks
 * nothing: each request would cost the functions that run in the same page, and in some Excels the
 * user's undo. When it is seen again it looks at what it has missed.
 */
export async function followWhileSeen(pane: Pane, visibility: Visibility): Promise<void> {
  let stopListening: StopWatching | null = null;
  let turn: Promise<void> = Promise.resolve();
  let looking: Promise<void> = turn;
  const follow = async () => {
    if (visibility.isVisible === (stopListening !== null)) return;
    if (stopListening === null) {
      stopListening = await listenToSelection(pane);
      looking = lookAtSelection(pane);
      void pane.watches.resume();
    } else {
      const stop = stopListening;
      stopListening = null;
      // What is still to be answered is out of date by the time that somebody sees it.
      pane.looks.ask();
      await Promise.all([stop(), pane.watches.pause()]);
    }
  };
  const followInTurn = () => (turn = turn.then(follow));
  visibility.listen(followInTurn);
  // Excel has been known to lose events of selections.
  window.addEventListener("focus", () => {
    if (stopListening !== null && !pane.worker.isWorking) void lookAtSelection(pane, true);
  });
  await followInTurn();
  await looking;
}
