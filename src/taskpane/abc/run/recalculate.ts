import type { Progress } from "../../../workbook/excel/types";
import { workAgain } from "../../list/run-task";
import type { Pane } from "../../pane/pane";
import type { Choices } from "../rows/choices";
import { sortRows } from "../rows/findings";
import { withReading } from "../rows/read-rows";
import { settingsFor } from "../settings/settings-for";
import { abc, type CheckedList } from "../state";
import { abcTask } from "../task";
import { analyse } from "./analyse";
import { afterRun, classifyChecked, showResult } from "./show-classes";

/** Works with lines and choices as they are by now, so a change that it replaces counts too. */
export async function recalculate(pane: Pane): Promise<void> {
  const outcome = await workAgain(pane, abcTask, {
    label: pane.texts.choose.classifying,
    work: async (before: CheckedList, progress) => {
      const { result: shown, choices } = abc.of(pane);
      const settings = settingsFor(pane, before.columns) ?? shown?.settings ?? null;
      const checked = await sortedBy(before, choices, progress);
      const result = settings && (await classifyChecked(checked, settings, progress));
      return { checked, result, shown };
    },
    show: ({ checked, result, shown }) => showResult(pane, checked, result, shown),
    again: (pane) => analyse(pane, true),
  });
  if (outcome) await afterRun(pane);
}

async function sortedBy(
  checked: CheckedList,
  choices: Choices,
  progress: Progress,
): Promise<CheckedList> {
  if (checked.choices === choices) return checked;
  const { columns } = checked;
  const isReadAnew = checked.choices.readings !== choices.readings;
  const rows = isReadAnew
    ? await withReading(checked.rows, columns, choices.readings, progress)
    : checked.rows;
  const sorted = await sortRows(rows, columns, choices, progress);
  return { ...checked, rows, choices, sorted };
}
