import { lastRun, recallLastRun } from "../list/last-run";
import { listsSeen, lookForLists } from "../list/lists-seen";
import type { Pane, Part } from "../pane/pane";
import { loadPart } from "../pane/tabs/load-part";
import { questionsView } from "./questions-view";
import { selectedList } from "./selected-list";

/** Where the pane opens: what one may want to know, and the part that answers it. */
export const questionsPart: Part = {
  view: questionsView,
  selected: async (pane) => {
    await recallLastRun(pane);
    if (wantsLists(pane)) await lookForLists(pane);
  },
  // The question that is asked most is then answered at once.
  prepare: (pane) => loadPart(pane, "analysis"),
};

/** To look through all sheets takes Excel a while: not each time that another cell is selected. */
function wantsLists(pane: Pane): boolean {
  if (selectedList(pane) === "none") return true;
  return lastRun.of(pane).run !== null && listsSeen.of(pane).lists === null;
}
