import { html, nothing } from "lit/html.js";
import { details } from "../answer-details";
import { abc, type CheckedList } from "../state";
import { toActionsView } from "../../list/action-bar";
import { isStale } from "../../list/task-frame";
import { methods } from "../methods/methods";
import { abcTask } from "../task";
import type { Result } from "../classes/result";
import { changesView } from "./changes-view";
import type { Pane } from "../../pane/pane";
import { messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { paretoView } from "./pareto-view";
import { classTableView } from "./class-table-view";
import { groupChoiceView } from "./group-choice";
import { headline, secondLine } from "./headline";
import { leftOut } from "./left-out";

/** The answer, seen before anything is written. */
export function lookView(pane: Pane): View {
  const { result, checked, shownGroup } = abc.of(pane);
  if (result === null || checked === null) return nothing;
  const group = result.groups.length === 1 ? result.groups[0] : result.groups[shownGroup ?? -1];
  return html`<section
    class="answer-first ${isStale(pane, abcTask) ? "stale" : ""}"
    aria-labelledby="look-heading"
  >
    <h2 id="look-heading" class="headline" tabindex="-1">
      ${headline(pane, checked, result, group)}
    </h2>
    ${isStale(pane, abcTask) ? nothing : toActionsView(pane, "write")}
    ${besideView(pane, checked, result)} ${messageAt(pane, "look")} ${groupChoiceView(pane, result)}
    ${group === undefined ? groupsView(pane, result) : paretoView(pane, result, group)}
    ${result.matrix === null ? nothing : matrixView(pane, result)}
    ${classTableView(pane, group === undefined ? result.summary : group.summary)}
    ${changesView(pane, result)}
  </section>`;
}

const heading = "look-heading";

function groupsView(pane: Pane, result: Result): unknown {
  const place = { id: "groups-table", heading };
  return details.draw(pane, place, ({ groupsTableView }) => groupsTableView(pane, result));
}

function matrixView(pane: Pane, result: Result): unknown {
  const place = { id: "matrix", heading };
  return details.draw(pane, place, ({ matrixTable }) => matrixTable(pane, result));
}

/** What else has to be known of the headline: what it leaves out above all. */
function besideView(pane: Pane, checked: CheckedList, result: Result): View {
  const { look } = pane.texts;
  const second = secondLine(pane, result);
  const missing = leftOut(pane, checked, result);
  const returns =
    result.returns > 0 && methods[result.method].scores === undefined
      ? look.returns(pane.formats.count(result.returns))
      : null;
  return html`${second === null ? nothing : html`<p id="second-line">${second}</p>`}
  ${missing === null ? nothing : html`<p class="quiet" id="left-out">${missing}</p>`}
  ${returns === null ? nothing : html`<p class="quiet" id="returns">${returns}</p>`}`;
}
