import { findAgain } from "../../list/find-again";
import { showRead } from "../../list/show-read";
import { tellMoved } from "../../list/tell-moved";
import type { Pane } from "../../pane/pane";
import { writings } from "../../written/writings";
import { abc } from "../state";
import { abcTask } from "../task";
import { readAndSort } from "./check-list";
import { afterRun, classifyChecked, showOutcome } from "./classify-list";

/** Reads the list once more, as it is now, and classifies it as before. */
export async function runAgain(pane: Pane): Promise<void> {
  if (abc.of(pane).checked === null) return;
  const outcome = await pane.worker.do({
    label: pane.texts.check.reading,
    at: "see",
    about: () => abc.of(pane).checked,
    run: async (progress) => {
      const { checked: before, choices, result: shown } = abc.of(pane);
      if (before === null) return undefined;
      const now = await findAgain(pane.workbook, before.list, writings.of(pane).written);
      const lists = { shown: before.list, now };
      const checked = await readAndSort(pane, lists, before.columns, choices, progress);
      const result = shown && (await classifyChecked(checked, shown.settings, progress));
      return { checked, result, isClassified: shown !== null, before: before.list };
    },
    show: (outcome) => {
      if (outcome === undefined) return;
      showRead(pane, abcTask, outcome.checked);
      showOutcome(pane, outcome);
    },
  });
  if (outcome === undefined) return;
  const { checked, result, before } = outcome;
  pane.focus(result === null ? "check-heading" : "look-heading");
  tellMoved(pane, before.place, checked.list.place, result === null ? "check" : "look");
  if (result !== null) await afterRun(pane);
}
