import type { Pane } from "../pane/pane";
import type { HasHeader, ListRead, ListTask } from "./list-task";
import { workedOn } from "./worked-on";

/** Takes over what was read: from now on the task works on that list. */
export function showRead<Columns extends HasHeader>(
  pane: Pane,
  { id, state }: Pick<ListTask<Columns>, "id" | "state">,
  checked: ListRead,
): void {
  const { list } = checked;
  const sourceChange = pane.watches.of(id).heard;
  state.change(pane, { list, checked, sourceChange, plan: null });
  workedOn.change(pane, { list });
}
