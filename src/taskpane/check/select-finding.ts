import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { say, type Pane } from "../state/pane";
import type { CheckedList } from "../state/pane-state";
import type { Finding } from "./findings";

/** Shows the rows of a finding in the sheet itself. */
export async function selectFinding(
  pane: Pane,
  { list, columns }: CheckedList,
  { rows }: Finding,
): Promise<void> {
  const skip = columns.hasHeader ? 1 : 0;
  try {
    const selected = await pane.workbook.selectCells(
      list.place,
      rows.map((row) => row + skip),
    );
    const { check } = pane.texts;
    const text =
      selected < rows.length
        ? check.firstSelected(pane.formats.count(selected), pane.formats.count(rows.length))
        : check.selected(pane.formats.count(selected));
    say(pane, text);
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), "check");
  }
}
