import { nothing } from "lit/html.js";
import { columnLetters } from "../../../workbook/excel/a1";
import { Refusal, type OwnColumns } from "../../../workbook/excel/types";
import { ownOfPlan } from "../../list/plan-beside";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { abc } from "../state";
import { abcTask } from "../task";
import { withWriting } from "./load-writing";

/** What is pressed to update the classes beside the list, or to write them there: it names the column. */
export function columnButton(pane: Pane): View {
  const { column, update } = pane.texts.write;
  const { plan } = abc.of(pane);
  const own = ownOfPlan(pane, abcTask);
  const isAsWritten = own === null || own.edited === 0;
  const named =
    plan === null || plan instanceof Refusal
      ? column.button
      : column.buttonIn(columnLetters(plan.place.column));
  const updating = own !== null && isAsWritten ? update.classes(columnOf(own)) : update.anyway;
  return button(pane, {
    id: "write-column",
    text: own === null ? named : updating,
    kind: "primary",
    press: () =>
      withWriting(pane, "write-column", ({ writeClassColumn, updateAnyway }) =>
        isAsWritten ? writeClassColumn(pane) : updateAnyway(pane),
      ),
  });
}

/** Another column beside the one that stands there, only on request. */
export function secondColumnView(pane: Pane): View {
  if (ownOfPlan(pane, abcTask) === null) return nothing;
  return button(pane, {
    id: "write-second",
    text: pane.texts.write.update.second,
    press: () =>
      withWriting(pane, "write-column", ({ writeSecondColumn }) => writeSecondColumn(pane)),
  });
}

/** "G" */
export function columnOf({ place }: OwnColumns): string {
  return columnLetters(place.column);
}
