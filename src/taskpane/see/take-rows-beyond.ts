import type { RowsBeyond } from "../../workbook/types";
import { say, type Pane } from "../state/pane";
import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { adoptList } from "./follow-selection";

/** Selects the list with the rows behind its empty row, and takes that as the list from now on. */
export async function takeRowsBeyond(pane: Pane, { whole }: RowsBeyond): Promise<void> {
  const { list: before, columns, choices } = pane.store.state;
  const look = (pane.looks += 1);
  try {
    const rows = Array.from({ length: whole.rows }, (_, row) => row);
    await pane.workbook.selectCells(whole, rows);
    const list = await pane.workbook.findList();
    if (look !== pane.looks) return;
    await adoptList(pane, list, () => look === pane.looks);
    // What was chosen for the list holds for the rest of it as well, unless its header comes anew.
    const hasSameTop = before?.place.row === list.place.row;
    if (columns !== null && hasSameTop && look === pane.looks) {
      pane.store.change({ columns, choices });
    }
    pane.focus("check-button");
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), "see");
  }
}
