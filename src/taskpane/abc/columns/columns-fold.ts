import { listFold } from "../../list/list-fold";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { changeChoices } from "../settings/change-settings";
import { abc } from "../state";
import { abcTask } from "../task";
import { analyseAgain } from "./choose-columns";
import { columnsView } from "./columns-view";

/** The list and its columns, in one line. */
export function columnsFold(pane: Pane): View {
  const { choices } = abc.of(pane);
  return listFold(pane, abcTask, (list, columns) => ({
    heading: pane.texts.see.heading,
    columns: columnsView(pane, list, columns),
    hidden: {
      areLeftOut: choices.hidden === "leaveOut",
      leaveOut: (is) => changeChoices(pane, { hidden: is ? "leaveOut" : "keep" }),
    },
    again: analyseAgain,
  }));
}
