import type { Pane } from "../pane/pane";
import { nothingRead, type HasHeader, type ListTask } from "./list-task";

/** What was read no longer holds. */
export function giveUp<Columns extends HasHeader>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "id" | "state" | "giveUp" | "seconds">,
): void {
  for (const { id } of [task, ...(task.seconds ?? [])]) void pane.watches.of(id).end();
  task.state.change(pane, nothingRead);
  task.giveUp(pane);
}
