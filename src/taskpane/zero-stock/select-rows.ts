import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { say, type Pane } from "../state/pane";
import type { MessagePlace } from "../state/pane-state";
import type { Items } from "./items";

/** Shows rows of the list in the sheet itself. */
export async function selectRows(
  pane: Pane,
  { list, skip }: Items,
  rows: number[],
  at: MessagePlace,
): Promise<void> {
  const { check } = pane.texts;
  try {
    const selected = await pane.workbook.selectCells(
      list.place,
      rows.map((row) => row + skip),
    );
    const [some, all] = [selected, rows.length].map((count) => pane.formats.count(count));
    say(pane, selected < rows.length ? check.firstSelected(some, all) : check.selected(some));
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), at);
  }
}
