import type { Pane } from "../pane/pane";
import { nothingRead, type HasHeader, type ListTask } from "./list-task";

/** What was read no longer holds. */
export function giveUp<Columns extends HasHeader>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "id" | "state" | "giveUp">,
): void {
  void pane.watches.of(task.id).end();
  task.state.change(pane, nothingRead);
  task.giveUp(pane);
}
