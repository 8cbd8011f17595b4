import type { Written } from "../../../workbook/excel/types";
import { formerReportOf } from "../../list/write-report";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";
import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import { abcTask } from "../task";

/** The report of the list that is shown, which the next one takes the place of. */
export function formerReport(pane: Pane): Written | null {
  const { checked } = abc.of(pane);
  return checked && formerReportOf(pane, abcTask.id, checked.list.place);
}

/** All that this part has written, the latest last. */
export function reportsOf(pane: Pane): Written[] {
  return writings
    .of(pane)
    .written.filter((each) => each.what === "report" && writtenBy(each) === abcTask.id);
}
