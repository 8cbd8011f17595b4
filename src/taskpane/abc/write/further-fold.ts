import { html, nothing } from "lit/html.js";
import { abc, type CheckedList } from "../state";
import { formulaForUser } from "../../formula/user-syntax";
import { formulaText } from "../../formula/formula-text";
import { ownOfPlan } from "../../list/plan-beside";
import { isStale } from "../../list/task-frame";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { query } from "../as-query/late-query";
import { queryChoice } from "../as-query/query-state";
import type { Result } from "../classes/result";
import { abcTask } from "../task";
import { classesInView, classLooksView } from "./class-looks-view";
import { liveFormula, whyNotLive } from "./live-formula";
import { columnOf, secondColumnView } from "./update-view";
import { formerReport } from "./plan-report";
import { withWriting } from "./load-writing";
import type { Run } from "./run";

/** What else can be had in the sheet: colours, another column, classes that follow the list. */
export function furtherFold(pane: Pane): View {
  const { checked, result, sourceChange } = abc.of(pane);
  if (checked === null || result === null || isStale(pane, abcTask)) return nothing;
  if (sourceChange === "sheetGone") return nothing;
  const { further, live } = pane.texts.write;
  return fold({
    id: "further",
    title: further.heading,
    summary: further.summary,
    content: html`<div class="row">
        ${classLooksView(pane)} ${secondColumnView(pane)} ${anotherReportView(pane)}
      </div>
      ${classesInView(pane)}
      <h3>${live.name}</h3>
      ${liveView(pane, checked, result)}
      <h3 id="query-heading" tabindex="-1">${pane.texts.write.query.name}</h3>
      ${elsewhereView(pane, { checked, result })}`,
  });
}

/** The same run over a table that is no sheet. */
function elsewhereView(pane: Pane, run: Run): View {
  const words = pane.texts.write.query;
  const { isOpen } = queryChoice.of(pane);
  return html`<p>${words.what}</p>
    <div class="row">
      ${button(pane, {
        id: "show-query",
        text: isOpen ? words.hide : words.show,
        expanded: isOpen,
        press: () => queryChoice.change(pane, { isOpen: !isOpen }),
      })}
    </div>
    ${
      isOpen
        ? query.draw(pane, { id: "query", heading: "query-heading" }, ({ queryView }) =>
            queryView(pane, run),
          )
        : nothing
    }`;
}

function liveView(pane: Pane, checked: CheckedList, { settings }: Result): View {
  const { live } = pane.texts.write;
  const obstacle = whyNotLive(checked, settings);
  if (obstacle !== null) return html`<p id="no-formula">${live.not[obstacle]}</p>`;
  const english = liveFormula(checked.list.place, checked.columns, settings, pane.namespace);
  const formula = formulaForUser(english, pane.formats.decimalSign);
  const own = ownOfPlan(pane, abcTask);
  return html`<p>${own?.place.columns === 1 ? live.instead(columnOf(own)) : live.where}</p>
    <p><code id="formula">${formulaText(formula)}</code></p>
    <div class="row">
      ${button(pane, {
        id: "write-formula",
        text: live.button,
        press: () =>
          withWriting(pane, "write-formula", ({ writeLiveFormula }) => writeLiveFormula(pane)),
      })}
    </div>`;
}

/** A second report is written only on request. */
function anotherReportView(pane: Pane): View {
  if (formerReport(pane) === null) return nothing;
  return button(pane, {
    id: "write-another-report",
    text: pane.texts.write.report.another,
    press: () =>
      withWriting(pane, "write-report", ({ writeAnotherReport }) => writeAnotherReport(pane)),
  });
}
