import { html } from "lit/html.js";
import { checkView } from "./rows/check-view";
import { chooseView } from "./settings/choose-view";
import { lookView } from "./answer/look-view";
import { ownFolder } from "../own-folder";
import { seeView } from "./columns/see-view";
import { noticesView, type Again } from "../list/notices-view";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { ownReport } from "./report/own-report";
import { ownReportView } from "./report/own-report-view";
import { runAgain } from "./run/run-again";
import { abc } from "./state";
import { abcTask } from "./task";
import { writeView } from "./write/write-view";
import { writtenView } from "./write/written-view";

/** The ABC analysis, from the list to what was written. */
export function analysisView(pane: Pane): View {
  const report = ownReport(pane);
  if (report !== null) {
    return html`<h1>${pane.texts.title}</h1>
      ${ownReportView(pane, report)}`;
  }
  return html`<h1>${pane.texts.title}</h1>
    ${noticesView(pane, abcTask, againIn(pane))} ${seeView(pane)} ${checkView(pane)}
    ${chooseView(pane)} ${lookView(pane)} ${writeView(pane)} ${writtenView(pane)}
    <p>
      <a id="help" href="${ownFolder}help/pane.html" target="_blank" rel="noopener">
        ${pane.texts.help}
      </a>
    </p>`;
}

function againIn(pane: Pane): Again {
  const { see, check } = pane.texts;
  const text = abc.of(pane).result === null ? see.checkAgain : check.runAgain;
  return { text, press: () => runAgain(pane) };
}
