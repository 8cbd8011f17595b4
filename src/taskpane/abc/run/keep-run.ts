import type { Progress } from "../../../workbook/excel/types";
import { abc } from "../state";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import type { Result } from "../classes/result";
import { asRefusal, refusalSentence } from "../../pane/refusal-sentence";
import { rememberClasses } from "./last-run";
import { withVersion } from "../../kept/version";
import { settingsKey, type ListSettings } from "./list-settings";

/**
 * Keeps the run's settings and classes in the workbook, one run after the other. A run is worth
 * showing even where that is refused.
 */
export function keepRun(pane: Pane): Promise<void> {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return pane.keeping;
  pane.keeping = pane.keeping.then(() => keep(pane, checked, result));
  return pane.keeping;
}

async function keep(pane: Pane, checked: CheckedList, result: Result): Promise<void> {
  const isOld = () => abc.of(pane).result !== result;
  // A newer run is kept in its place.
  if (isOld() || abc.of(pane).settingsAreNewer) return;
  const { columns, choices, list, rows } = checked;
  const progress: Progress = {
    report: () => undefined,
    get cancelled() {
      return isOld();
    },
  };
  const settings: ListSettings = { columns, choices, lines: result.settings };
  try {
    const key = settingsKey(list);
    await pane.workbook.saveSettings(key, withVersion(settings));
    if (checked.former !== "unread") {
      await rememberClasses(pane, list, columns, rows, result, progress);
    }
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.reason === "cancelled" || isOld()) return;
    const why = refusalSentence(pane.texts, refusal);
    pane.store.change({
      message: { at: "choose", text: pane.texts.write.settingsNotKept(why) },
    });
  }
}
