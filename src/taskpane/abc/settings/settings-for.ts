import type { Pane } from "../../pane/pane";
import type { RunSettings } from "../classes/run-settings";
import type { ListColumns } from "../columns/list-columns";
import { abc } from "../state";
import { readLines } from "./lines";

/** What the lines say for these columns; null where one needs a correction, which is told beside it. */
export function settingsFor(pane: Pane, columns: ListColumns): RunSettings | null {
  const read = readLines(abc.of(pane).lines, columns, pane.formats.decimalSign);
  const lineProblems = "problems" in read ? read.problems : {};
  abc.change(pane, { lineProblems });
  return "settings" in read ? read.settings : null;
}
