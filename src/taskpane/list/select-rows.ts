import type { Place } from "../../workbook/excel/types";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { say, type Pane } from "../pane/pane";

/**
 * Shows rows of a list in the sheet itself; they count from the list's first row. Of more than Excel
 * can select at once, the next ones with each press.
 *
 * @param about the list that the rows are of: of one given up meanwhile nothing is told
 */
export async function selectRows(
  pane: Pane,
  place: Place,
  rows: number[],
  at: string,
  about: () => unknown,
): Promise<void> {
  const { texts, formats } = pane;
  const key = [place.sheetId, place.address, rows[0], rows[rows.length - 1], rows.length].join();
  const first = pane.selected?.key === key ? pane.selected.next : 0;
  const isLatest = pane.selections.ask();
  const isOutOfDate = () => !isLatest() || about() !== subject;
  const subject = about();
  try {
    const next = first + (await pane.workbook.selectCells(place, rows.slice(first)));
    if (isOutOfDate()) return;
    pane.selected = { key, next: next < rows.length ? next : 0 };
    const all = formats.count(rows.length);
    if (first === 0 && next === rows.length) return say(pane, texts.check.selected(all));
    say(pane, texts.check.partSelected(formats.whole(first + 1), formats.whole(next), all), at);
  } catch (error) {
    if (isOutOfDate()) return;
    say(pane, refusalSentence(pane.texts, asRefusal(error)), at, "error");
  }
}
