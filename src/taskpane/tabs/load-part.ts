import type { Pane } from "../state/pane";

/**
 * Makes sure that the code of a part is there. Where that fails it is asked for again when the part is
 * opened.
 */
export async function loadPart(pane: Pane, id: string): Promise<void> {
  if (pane.loaded.has(id)) return;
  const entry = pane.parts.find((each) => each.id === id);
  if (typeof entry?.code !== "function") return;
  try {
    pane.loaded.set(id, await entry.code(pane));
    // Whoever waits for it is drawn again.
    pane.store.change({ partIsMissing: false });
  } catch {
    pane.store.change({ partIsMissing: true });
  }
}

/**
 * Loads the other parts once the first stands, so that it opens quickly and the pane asks for nothing
 * more later.
 */
export async function loadOtherParts(pane: Pane): Promise<void> {
  for (const { id } of pane.parts) await loadPart(pane, id);
}
