import type { Pane } from "../pane";

/**
 * Makes sure that the code of a part is there. Where that fails it is asked for again when the part is
 * opened.
 */
export async function loadPart(pane: Pane, id: string): Promise<void> {
  if (pane.loaded.has(id)) return;
  const entry = pane.parts.find((each) => each.id === id);
  if (typeof entry?.code !== "function") return;
  const part = await entry.code(pane).catch(() => null);
  if (part !== null) pane.loaded.set(id, part);
  // Whoever waits for this part is drawn again; another that is open has its own answer.
  if (pane.store.state.part === id) pane.store.change({ partIsMissing: part === null });
}

/**
 * Loads the other parts once the first stands, so that it opens quickly and the pane asks for nothing
 * more later.
 */
export async function loadOtherParts(pane: Pane): Promise<void> {
  for (const { id } of pane.parts) await loadPart(pane, id);
}
