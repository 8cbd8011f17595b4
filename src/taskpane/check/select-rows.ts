import type { Place } from "../../workbook/types";
import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { say, type Pane } from "../state/pane";
import type { MessagePlace } from "../state/pane-state";

/** Shows rows of a list in the sheet itself; they count from the list's first row. */
export async function selectRows(
  pane: Pane,
  place: Place,
  rows: number[],
  at: MessagePlace,
): Promise<void> {
  const { check } = pane.texts;
  try {
    const selected = await pane.workbook.selectCells(place, rows);
    const [some, all] = [selected, rows.length].map((count) => pane.formats.count(count));
    say(pane, selected < rows.length ? check.firstSelected(some, all) : check.selected(some));
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), at);
  }
}
