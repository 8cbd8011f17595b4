import type { Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { tellSelected } from "../pane/tabs/open-part";
import type { StopWatching } from "../pane/workbook-port";
import { writings } from "../written/writings";
import { isSameSelection } from "./same-selection";
import { selection } from "./selection";

/** Dragging a selection passes through many; only the one it ends with is looked at. */
const settleTime = 200;

/** Looks whenever the user has selected something else, until it is stopped. */
export async function listenToSelection(pane: Pane): Promise<StopWatching> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const lookSoon = () => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      if (pane.worker.isWorking) lookSoon();
      else void lookAtSelection(pane);
    }, settleTime);
  };
  const stopWatching = await pane.workbook.watchSelection(lookSoon).catch((error) => {
    const text = refusalSentence(pane.texts, asRefusal(error));
    pane.store.change({ status: text, message: { at: "see", text, intent: "error" } });
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await stopWatching?.();
  };
}

/**
 * Finds the list that is selected, or why there is none, and tells the part that is open. A look that
 * the user has not asked for, by selecting or by a press, gives up nothing for what it knows.
 */
export async function lookAtSelection(pane: Pane, onlyIfNew = false): Promise<void> {
  const isLatest = pane.looks.ask();
  // What was written beside a list before the pane was last closed is none of it either.
  await pane.recalled;
  const { written } = writings.of(pane);
  const found = await pane.workbook.findList(written).catch(asRefusal);
  if (!isLatest()) return;
  const isKnown = onlyIfNew && isSameSelection(selection.of(pane).found, found);
  selection.change(pane, { found, isKnown });
  await tellSelected(pane);
}
