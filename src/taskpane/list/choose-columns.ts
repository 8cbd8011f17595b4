import { say, type Pane } from "../pane/pane";
import { belowTitles, withTitles } from "../reading/headers/below-titles";
import { giveUp } from "./give-up";
import type { HasHeader, ListTask } from "./list-task";

type Task<Columns extends HasHeader> = Pick<
  ListTask<Columns>,
  "id" | "at" | "state" | "giveUp" | "words"
>;

/** Other columns mean other cells: what was read no longer holds. */
export function changeColumns<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  next: (columns: Columns) => Columns,
): void {
  const { columns, checked } = task.state.of(pane);
  if (columns === null) return;
  giveUp(pane, task);
  task.state.change(pane, { columns: next(columns) });
  if (checked === null) say(pane, "");
  else say(pane, task.words(pane).columnsChanged, task.at);
}

/** Where no row names the columns, no row above is a title either: all of them are items. */
export function chooseHeader<Columns extends HasHeader>(
  pane: Pane,
  task: Task<Columns>,
  hasHeader: boolean,
): void {
  const { list } = task.state.of(pane);
  if (list === null) return;
  changeColumns(pane, task, (columns) => ({ ...columns, hasHeader }));
  task.state.change(pane, {
    list: hasHeader ? belowTitles(withTitles(list)) : withTitles(list),
  });
}
