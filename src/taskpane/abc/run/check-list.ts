import type { Progress } from "../../../workbook/excel/types";
import { abc } from "../state";
import { recallClasses } from "./kept-classes";
import { asItIsNow } from "../../list/find-again";
import { isComplete } from "../columns/complete-columns";
import { askForMissing } from "../columns/missing-columns";
import type { ListColumns } from "../columns/list-columns";
import { readList, type ShownAndNow } from "../../list/read-list";
import { showRead } from "../../list/show-read";
import type { Pane } from "../../pane/pane";
import { writings } from "../../written/writings";
import type { CheckedList } from "../state";
import { abcTask } from "../task";
import type { Choices } from "../rows/choices";
import { sortRows } from "../rows/findings";
import { columnsToRead, labelColumns, readRows } from "../rows/read-rows";

/** Reads the list and shows what stands in it, before anything is classified. */
export async function checkList(pane: Pane): Promise<void> {
  const { texts } = pane;
  const { list, columns } = abc.of(pane);
  if (list === null || columns === null) return;
  if (!isComplete(columns)) return askForMissing(pane, list, columns);
  const checked = await pane.worker.do({
    label: texts.check.reading,
    at: "see",
    about: () => abc.of(pane).columns,
    run: async (progress) => {
      const { list, columns, choices } = abc.of(pane);
      if (list === null || columns === null || !isComplete(columns)) return undefined;
      const now = await asItIsNow(pane.workbook, list, writings.of(pane).written);
      return readAndSort(pane, { shown: list, now }, columns, choices, progress);
    },
    show: (checked) => showChecked(pane, checked),
  });
  if (checked !== undefined) pane.focus("check-heading");
}

function showChecked(pane: Pane, checked: CheckedList | undefined): void {
  if (checked === undefined) return;
  showRead(pane, abcTask, checked);
  abc.change(pane, { result: null });
  abcTask.giveUp(pane);
  pane.store.change({ status: checkedSentence(pane, checked) });
}

export async function readAndSort(
  pane: Pane,
  lists: ShownAndNow,
  columns: ListColumns,
  choices: Choices,
  progress: Progress,
): Promise<CheckedList> {
  const list = lists.now;
  const wanted = columnsToRead(columns);
  const { cells, ...source } = await readList(pane, abcTask, lists, columns, wanted, progress);
  const labels = async () => {
    const others = labelColumns(list, columns);
    if (others.length === 0) return [];
    return (await pane.workbook.readList(list.place, others, progress)).cells;
  };
  const { readings } = choices;
  const rows = await readRows(
    ...([list, columns, cells, pane.formats.decimalSign, progress] as const),
    readings,
    labels,
  );
  const sorted = await sortRows(rows, columns, choices, progress);
  const former = await recallClasses(pane, list, columns, progress);
  pane.watches.of(abcTask.id).holds(source);
  return { list, columns, rows, choices, sorted, source, former };
}

export function checkedSentence({ texts, formats }: Pane, { rows, sorted }: CheckedList): string {
  return texts.check.done(formats.count(rows.count), formats.count(sorted.findings.length));
}
