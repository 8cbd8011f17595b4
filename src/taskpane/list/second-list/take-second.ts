import type { FoundList } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { belowTitles } from "../../reading/headers/below-titles";
import type { SecondList } from "./second-list";
import type { SecondTask } from "./second-task";

type Taken<Id extends string> = Pick<SecondTask<Id>, "id" | "of" | "change" | "again">;

/** The selected list is taken: it is read, and the answer follows. */
export function takeSecond<Id extends string>(
  pane: Pane,
  task: Taken<Id> & Pick<SecondTask<Id>, "guess">,
  selected: FoundList,
): Promise<void> {
  const list = belowTitles(selected);
  return change(pane, task, { place: list.place, columns: task.guess(list), list });
}

export function takeSecondColumn<Id extends string>(
  pane: Pane,
  task: Taken<Id>,
  id: Id,
  column: number | null,
): Promise<void> {
  const { second } = task.of(pane);
  if (second === null) return Promise.resolve();
  const { columns } = second;
  return change(pane, task, {
    ...second,
    columns: { ...columns, at: { ...columns.at, [id]: column } },
  });
}

export function giveUpSecond<Id extends string>(pane: Pane, task: Taken<Id>): Promise<void> {
  pane.focus(`${task.id}-heading`);
  return change(pane, task, null);
}

async function change<Id extends string>(
  pane: Pane,
  task: Taken<Id>,
  second: SecondList<Id> | null,
): Promise<void> {
  if (second === null) await pane.watches.of(task.id).end();
  task.change(pane, { second, refusal: null });
  await task.again(pane);
}
