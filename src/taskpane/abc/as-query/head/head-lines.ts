import type { QueryTexts } from "../../../../locales/query-languages";
import { placeName } from "../../../pane/place-name";
import type { Pane } from "../../../pane/pane";
import { moneyOf } from "../../write/money";
import { settingsSection } from "../../write/report-settings";
import type { Run } from "../../write/run";
import type { Asked } from "../asked";
import { notesOf } from "./notes";

/** What stands above the query: of what it is, by which settings, and what it leaves to the reader. */
export function headLines(
  pane: Pick<Pane, "texts" | "formats">,
  words: QueryTexts["query"],
  run: Run,
  asked: Asked,
  today: Date,
): string[] {
  const { checked, result } = run;
  const { how, missing } = notesOf(asked, checked, result.settings.margin);
  const settings = settingsSection(pane, run, moneyOf(pane, run), today).rows;
  return [
    words.head.what(placeName(checked.list.place)),
    ...settings.map(([label, value]) => words.head.setting(String(label), String(value))),
    ...how.map((note) => words.head.notes[note]),
    ...(missing.length === 0 ? [] : [words.head.missing]),
    ...missing.map((note) => words.head.point(words.head.notes[note])),
  ];
}
