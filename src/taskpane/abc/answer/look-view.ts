import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { writings } from "../../written/writings";
import { methods } from "../methods/methods";
import { changesView } from "./changes-view";
import type { Pane } from "../../pane/pane";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { chartView } from "./chart-view";
import { classTableView } from "./class-table-view";
import { groupChoiceView, groupsTableView } from "./groups-view";
import { lookupView } from "./lookup-view";
import { matrixView } from "./matrix-view";

/** The outcome, seen before anything is written. */
export function lookView(pane: Pane): View {
  const { result, shownGroup } = abc.of(pane);
  const { written } = writings.of(pane);
  if (result === null) return nothing;
  const { look } = pane.texts;
  const group = result.groups.length === 1 ? result.groups[0] : result.groups[shownGroup ?? -1];
  return section(
    "look",
    look.heading,
    html`
      ${messageAt(pane, "look")} ${groupChoiceView(pane, result)}
      ${classTableView(pane, group === undefined ? result.summary : group.summary)}
      ${group === undefined ? groupsTableView(pane, result) : chartView(pane, result, group)}
      ${
        result.returns > 0 && methods[result.method].scores === undefined
          ? html`<p>${look.returns(pane.formats.count(result.returns))}</p>`
          : nothing
      }
      ${matrixView(pane, result)} ${changesView(pane, result)}
      ${written.length === 0 ? html`<p class="quiet">${look.nothingWritten}</p>` : nothing}
      ${lookupView(pane, result)}
    `,
  );
}
