import { keepSettings } from "../../list/keep-settings";
import { asLongAs } from "../../pane/as-long-as";
import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import { abcTask } from "../task";
import { rememberClasses } from "./kept-classes";

/** Keeps the run's settings in the workbook, and its classes for the next to be compared with. */
export function keepRun(pane: Pane): Promise<void> {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return pane.keeping;
  const { columns, choices, list, rows } = checked;
  const progress = asLongAs(() => abc.of(pane).result === result);
  return keepSettings(pane, abcTask, {
    list,
    settings: { columns, choices, lines: result.settings },
    at: abcTask.at,
    more: async () => {
      if (checked.former === "unread") return;
      await rememberClasses(pane, list, columns, rows, result, progress);
    },
  });
}
