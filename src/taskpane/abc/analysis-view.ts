import { html, nothing } from "lit/html.js";
import { checkView } from "./rows/check-view";
import { linesFold } from "./settings/lines-fold";
import { lookView } from "./answer/look-view";
import { lookupView } from "./answer/lookup-view";
import { ownFolder } from "../own-folder";
import { taskFrame } from "../list/task-frame";
import { columnsFold } from "./columns/columns-fold";
import { methodFold } from "./settings/method-fold";
import { rowsBeyondView } from "./columns/rows-beyond-view";
import { takesWords } from "./columns/takes-words";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { ownReport } from "./report/own-report";
import { ownReportView } from "./report/own-report-view";
import { analyse } from "./run/analyse";
import { abc } from "./state";
import { abcTask } from "./task";
import { actionsView } from "./write/actions-view";
import { furtherFold } from "./write/further-fold";
import { writtenView } from "./write/written-view";

/** The ABC analysis, from the list to what was written. */
export function analysisView(pane: Pane): View {
  const report = ownReport(pane);
  if (report !== null) {
    return html`<h1>${pane.texts.title}</h1>
      ${ownReportView(pane, report)}`;
  }
  const { title, see } = pane.texts;
  const { list, columns, result } = abc.of(pane);
  return html`${taskFrame(pane, abcTask, {
    title,
    what: see.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: { id: "analyse", text: see.analyse, press: () => analyse(pane) },
    answer: html`${list && columns ? rowsBeyondView(pane, list, columns) : nothing}
    ${lookView(pane)}`,
    findings: checkView(pane),
    further: result === null ? nothing : lookupView(pane, result),
    settings: html`${columnsFold(pane)} ${methodFold(pane)} ${linesFold(pane)} ${furtherFold(pane)}`,
    actions: html`${writtenView(pane)}
      <p>
        <a id="help" href="${ownFolder}help/pane.html" target="_blank" rel="noopener">
          ${pane.texts.help}
        </a>
      </p>
      ${actionsView(pane)}`,
  })}`;
}
