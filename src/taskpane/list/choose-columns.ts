import { say, type Pane } from "../pane/pane";
import { belowTitles, withTitles } from "../reading/headers/below-titles";
import type { HasHeader, ListTask } from "./list-task";

type Task<Columns extends HasHeader> = Pick<ListTask<Columns>, "state">;

/** The answer to what is asked now, where one is shown already. */
export type Again = (pane: Pane) => Promise<void>;

/** Other columns mean other cells: an answer that is shown is dimmed until the next one is there. */
export async function changeColumns<Columns extends HasHeader>(
  pane: Pane,
  { state }: Task<Columns>,
  next: (columns: Columns) => Columns,
  again: Again,
): Promise<void> {
  const { columns, checked } = state.of(pane);
  if (columns === null) return;
  state.change(pane, { columns: next(columns) });
  say(pane, "");
  if (checked !== null) await again(pane);
}

/** Where no row names the columns, no row above is a title either: all of them are items. */
export async function chooseHeader<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  hasHeader: boolean,
  again: Again,
): Promise<void> {
  const { list } = task.state.of(pane);
  if (list === null) return;
  task.state.change(pane, {
    list: hasHeader ? belowTitles(withTitles(list)) : withTitles(list),
  });
  await changeColumns(pane, task, (columns) => ({ ...columns, hasHeader }), again);
}
