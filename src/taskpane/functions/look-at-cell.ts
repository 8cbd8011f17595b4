import type { Pane } from "../state/pane";
import { asRefusal } from "../state/refusal-sentence";
import { changeFunctions, functionsOf } from "./state";

/** The cell that the user stands on is the one that a formula would go into. */
export async function lookAtCell(pane: Pane): Promise<void> {
  const look = functionsOf(pane).looks + 1;
  changeFunctions(pane, { looks: look });
  const cell = await pane.workbook.readActiveCell().catch(asRefusal);
  if (look === functionsOf(pane).looks) changeFunctions(pane, { cell });
}
