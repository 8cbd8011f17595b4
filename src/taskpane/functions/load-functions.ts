import { say, type Pane } from "../pane/pane";
import { functionsPart } from "./state";

/** Where that fails it is tried again when the part is next looked at, or when the user asks. */
export async function loadFunctions(pane: Pane): Promise<void> {
  if (functionsPart.of(pane).catalogue !== null) return;
  functionsPart.change(pane, { isMissing: false });
  try {
    functionsPart.change(pane, { catalogue: await pane.loadCatalogue() });
  } catch {
    functionsPart.change(pane, { isMissing: true });
    say(pane, pane.texts.functions.missing);
  }
}
