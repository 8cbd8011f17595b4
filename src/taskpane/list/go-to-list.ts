import type { Place } from "../../workbook/excel/types";
import { say, type Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { lookAtSelection } from "../selection/look-at-selection";

/** Selects a cell of the list; the pane then takes up what is selected, as it always does. */
export async function goToList(pane: Pane, place: Place): Promise<void> {
  try {
    await pane.workbook.selectCells({ ...place, rows: 1, columns: 1 }, [0]);
    await lookAtSelection(pane);
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), "see", "error");
  }
}
