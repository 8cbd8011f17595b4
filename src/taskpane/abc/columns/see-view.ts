import { html, nothing } from "lit/html.js";
import { listView } from "../../list/list-view";
import type { Pane } from "../../pane/pane";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { checkList } from "../run/check-list";
import { changeChoices } from "../run/classify-list";
import { abc } from "../state";
import { abcTask } from "../task";
import { columnsView } from "./columns-view";
import { rowsBeyondView } from "./rows-beyond-view";

export function seeView(pane: Pane): View {
  const { see } = pane.texts;
  const { checked, choices } = abc.of(pane);
  const view = listView(pane, abcTask, (list, columns) => ({
    beyond: rowsBeyondView(pane, list, columns),
    columns: columnsView(pane, list, columns),
    hidden: {
      areLeftOut: choices.hidden === "leaveOut",
      leaveOut: (is) => changeChoices(pane, { hidden: is ? "leaveOut" : "keep" }),
    },
    next: html`${button(pane, {
      id: "check-button",
      text: checked === null ? see.check : see.checkAgain,
      kind: checked === null ? "primary" : undefined,
      press: () => checkList(pane),
    })}
    ${checked === null ? html`<p class="quiet">${see.follows}</p>` : nothing}`,
  }));
  return section("see", see.heading, html`${view} ${messageAt(pane, "see")}`);
}
