import type { Pane } from "../state/pane";
import { loadTools } from "./load-tools";
import type { TabName } from "./tool";

/** Shows another part of the pane; the one left keeps its state. */
export async function openTab(pane: Pane, tab: TabName): Promise<void> {
  pane.store.change({ tab, toolsMissing: false, message: null });
  if (tab === "analysis") return;
  await loadTools(pane);
  await lookWithTool(pane);
}

/** The part that is open looks at what the user has selected. */
export async function lookWithTool(pane: Pane): Promise<void> {
  const { tab, tools } = pane.store.state;
  if (tab !== "analysis") await tools?.[tab].look(pane);
}
