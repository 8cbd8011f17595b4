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

/** What is about to be opened or pressed is loaded meanwhile; where that fails, the press asks again. */
export async function prepare(pane: Pane, id: string): Promise<void> {
  await loadPart(pane, id);
  await pane.loaded
    .get(id)
    ?.prepare?.(pane)
    .catch(() => undefined);
}
