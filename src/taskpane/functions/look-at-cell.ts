import type { Pane } from "../pane/pane";
import { asRefusal } from "../pane/refusal-sentence";
import { functionsPart } from "./state";

/** The cell that the user stands on is the one that a formula would go into. */
export async function lookAtCell(pane: Pane): Promise<void> {
  const look = functionsPart.of(pane).looks + 1;
  functionsPart.change(pane, { looks: look });
  const cell = await pane.workbook.readActiveCell().catch(asRefusal);
  if (look === functionsPart.of(pane).looks) functionsPart.change(pane, { cell });
}
