import type { Pane } from "../state/pane";

/**
 * Loads the other parts of the pane once the analysis stands, so that it opens quickly and asks for
 * nothing more later. Where that fails they are asked for again when one of them is opened.
 */
export async function loadTools(pane: Pane): Promise<void> {
  if (pane.store.state.tools !== null) return;
  try {
    const { tools, toolTexts } = await import(/* webpackChunkName: "tools" */ "../tools");
    pane.texts = { ...pane.texts, ...toolTexts(document.documentElement.lang) };
    pane.store.change({ tools });
  } catch {
    pane.store.change({ toolsMissing: true });
  }
}
