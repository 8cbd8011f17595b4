import { say, type Pane } from "../state/pane";
import { changeFunctions, functionsOf } from "./state";

/** Where that fails it is tried again when the part is next looked at, or when the user asks. */
export async function loadFunctions(pane: Pane): Promise<void> {
  if (functionsOf(pane).catalogue !== null) return;
  changeFunctions(pane, { isMissing: false });
  try {
    changeFunctions(pane, { catalogue: await pane.loadCatalogue() });
  } catch {
    changeFunctions(pane, { isMissing: true });
    say(pane, pane.texts.functions.missing);
  }
}
