import type { Written } from "../../../workbook/excel/types";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";
import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import { abcTask } from "../task";

/**
 * The report of the list that is shown, which the next one takes the place of; null where there is
 * none, and the next one stands on a new sheet.
 */
export function formerReport(pane: Pane): Written | null {
  const { checked } = abc.of(pane);
  if (checked === null) return null;
  const { sheetId, row, column } = checked.list.place;
  const ofList = reportsOf(pane).filter(
    ({ about }) =>
      // A list that has grown is still the same.
      about?.list.sheetId === sheetId && about.list.row === row && about.list.column === column,
  );
  return ofList[ofList.length - 1] ?? null;
}

/** All that this part has written, the latest last. */
export function reportsOf(pane: Pane): Written[] {
  return writings
    .of(pane)
    .written.filter((each) => each.what === "report" && writtenBy(each) === abcTask.id);
}
