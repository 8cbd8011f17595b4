import { say, type Pane } from "../pane/pane";
import { removeWritten } from "../written/remove-written";
import { writtenName } from "../written/written-name";
import { lookAtCell } from "./look-at-cell";
import { functionsPart } from "./state";

/** Removes the formula that was written last; one edited since goes only when asked for again. */
export async function takeBackInserted(pane: Pane, evenIfEdited = false): Promise<void> {
  const { inserted } = functionsPart.of(pane);
  if (inserted === null) return;
  const { written } = inserted;
  const name = writtenName(pane, written);
  const told = await removeWritten(pane, written, { name, at: "functions", evenIfEdited });
  if (told === null) return;
  if (functionsPart.of(pane).inserted === inserted) functionsPart.change(pane, { inserted: null });
  say(pane, told, "functions");
  pane.focus("insert-formula");
  await lookAtCell(pane);
}
