import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { runTask } from "../../list/run-task";
import { tellMoved } from "../../list/tell-moved";
import { say, type Pane } from "../../pane/pane";
import { isComplete } from "../columns/complete-columns";
import type { ListColumns } from "../columns/list-columns";
import { askForMissing } from "../columns/missing-columns";
import { sortRows } from "../rows/findings";
import { columnsToRead, labelColumns, readRows } from "../rows/read-rows";
import { settingsFor } from "../settings/settings-for";
import { abc, type CheckedList } from "../state";
import { abcTask } from "../task";
import { afterRun, classifyChecked, showResult } from "./show-classes";
import { recallClasses } from "./kept-classes";

/**
 * Reads the list, accounts for every row and classifies the items; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function analyse(pane: Pane, isFollowing = false): Promise<void> {
  const { texts } = pane;
  const { list, columns, result: shown } = abc.of(pane);
  if (list === null || columns === null) return;
  if (!isComplete(columns)) return askForMissing(pane, list, columns);
  if (settingsFor(pane, columns) === null) return goToLine(pane);
  const outcome = await runTask(pane, abcTask, {
    label: texts.check.reading,
    isFollowing,
    wanted: (columns) => (isComplete(columns) ? columnsToRead(columns) : null),
    sort: (list, columns, reading, progress) => sorted(pane, list, columns, reading, progress),
    work: async (checked: CheckedList, progress) => {
      const settings = settingsFor(pane, checked.columns) ?? shown?.settings ?? null;
      const result = settings && (await classifyChecked(checked, settings, progress));
      return { checked, result };
    },
    show: ({ checked, result }) => showResult(pane, checked, result, shown),
  });
  if (outcome === undefined) return;
  const { read, before } = outcome;
  const isAnswered = abc.of(pane).result !== null;
  if (!isFollowing) pane.focus(isAnswered ? "look-heading" : "check-heading");
  if (isAnswered) tellMoved(pane, before, read.list.place, "look");
  await afterRun(pane);
}

async function sorted(
  pane: Pane,
  list: FoundList,
  columns: ListColumns,
  { cells, ...source }: ListReading,
  progress: Progress,
): Promise<CheckedList> {
  const { choices } = abc.of(pane);
  const labels = async () => {
    const others = labelColumns(list, columns);
    if (others.length === 0) return [];
    return (await pane.workbook.readList(list.place, others, progress)).cells;
  };
  const rows = await readRows(
    ...([list, columns, cells, pane.formats.decimalSign, progress] as const),
    choices.readings,
    labels,
  );
  const found = await sortRows(rows, columns, choices, progress);
  const former = await recallClasses(pane, list, columns, progress);
  return { list, columns, rows, choices, sorted: found, source, former };
}

function goToLine(pane: Pane): void {
  const [field] = Object.keys(abc.of(pane).lineProblems);
  say(pane, pane.texts.choose.badLines, "see", "error");
  pane.focus(`line-${field}`);
}
