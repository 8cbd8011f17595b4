import type { FoundList, ListReading, Progress } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import type { HasHeader, ListTask } from "./list-task";
import { demandSameHeader } from "./same-header";

type Task<Columns extends HasHeader> = Pick<ListTask<Columns>, "id" | "state" | "words">;

/** The list that the user was shown, and the same one as it is now. */
export interface ShownAndNow {
  shown: FoundList;
  now: FoundList;
}

/**
 * Reads columns of the list. It is watched from before it is read, so that no change goes unnoticed,
 * and held against what the user was shown; `holds` says when the reading is whole.
 */
export async function readList<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  { shown, now }: ShownAndNow,
  { hasHeader }: Columns,
  columns: number[],
  progress: Progress,
): Promise<ListReading> {
  await watchSource(pane, task, now);
  const reading = await pane.workbook.readList(now.place, columns, progress);
  demandSameHeader(shown, hasHeader, reading);
  return reading;
}

function watchSource<Columns extends HasHeader>(
  pane: Pane,
  { id, state, words }: Task<Columns>,
  list: FoundList,
): Promise<void> {
  const { place } = list;
  return pane.watches.of(id).begin(list, (sourceChange) => {
    const status =
      sourceChange === "edited"
        ? words(pane).sourceEdited(placeName(place))
        : pane.texts.check.sheetGone(place.sheetName);
    state.change(pane, { sourceChange });
    pane.store.change({ status });
  });
}
