import type { Pane } from "../pane";
import { loadPart, prepare } from "./load-part";

/** Shows another part of the pane; the one left keeps its state. */
export async function openPart(pane: Pane, id: string): Promise<void> {
  pane.store.change({ part: id, partIsMissing: false, message: null });
  await loadPart(pane, id);
  await tellSelected(pane);
  // What the next press there needs; where it does not come, that press asks again.
  if (pane.loaded.has(id)) void prepare(pane, id);
}

/** The part that is open looks at what the user has selected. */
export async function tellSelected(pane: Pane): Promise<void> {
  await pane.loaded.get(pane.store.state.part)?.selected?.(pane);
}
