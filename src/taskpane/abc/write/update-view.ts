import { columnLetters } from "../../../workbook/excel/a1";
import type { OwnColumns } from "../../../workbook/excel/types";
import { ownOfPlan } from "../../list/plan-beside";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { html } from "lit/html.js";
import { abcTask } from "../task";
import { updateAnyway, writeClassColumn, writeSecondColumn } from "./write-result";

/** What is pressed to update the classes beside the list, or to write them there. */
export function columnButtons(pane: Pane): View {
  const { column, update } = pane.texts.write;
  const own = ownOfPlan(pane, abcTask);
  if (own === null) {
    return button(pane, {
      id: "write-column",
      text: column.button,
      press: () => writeClassColumn(pane),
    });
  }
  const isAsWritten = own.edited === 0;
  return html`${button(pane, {
    id: "write-column",
    text: isAsWritten ? update.classes(columnOf(own)) : update.anyway,
    press: () => (isAsWritten ? writeClassColumn(pane) : updateAnyway(pane)),
  })}
  ${button(pane, {
    id: "write-second",
    text: update.second,
    kind: "link",
    press: () => writeSecondColumn(pane),
  })}`;
}

/** "G" */
export function columnOf({ place }: OwnColumns): string {
  return columnLetters(place.column);
}
