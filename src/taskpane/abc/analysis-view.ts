import { html, nothing } from "lit/html.js";
import { linesFold } from "./settings/lines-fold";
import { answer } from "./answer-code";
import { withAnswer } from "./load-answer";
import { fileCode, takeDropped } from "./load-file";
import { ownFolder } from "../own-folder";
import { fromFile, wantFile } from "../pane/from-file";
import { taskFrame } from "../list/task-frame";
import { columnsFold } from "./columns/columns-fold";
import { methodFold } from "./settings/method-fold";
import { rowsBeyondView } from "./columns/rows-beyond-view";
import { takesWords } from "./columns/takes-words";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { ownReport } from "./report/own-report";
import { ownReportView } from "./report/own-report-view";
import { abc } from "./state";
import { abcTask } from "./task";
import { writtenView } from "./write/written-view";

/** The ABC analysis, of the list that is selected or of a file. */
export function analysisView(pane: Pane): View {
  const place = { id: "file", heading: "file-heading" };
  return html`<div
    class="drop"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => dropped(pane, event)}
  >
    ${
      fromFile.of(pane).isWanted
        ? html`<h1>${pane.texts.title}</h1>
            ${fileCode.draw(pane, place, ({ fileView }) => fileView(pane))}`
        : ofListView(pane)
    }
  </div>`;
}

/** Otherwise the page would be left for the file. */
function dropped(pane: Pane, event: DragEvent): void {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined && !pane.store.state.busy) void takeDropped(pane, file);
}

/** From the list to what was written. */
function ofListView(pane: Pane): View {
  const report = ownReport(pane);
  if (report !== null) {
    return html`<h1>${pane.texts.title}</h1>
      ${ownReportView(pane, report)}`;
  }
  const { title, see } = pane.texts;
  // Who has an answer about the list asks for no file, and the answer is to be seen at a glance.
  const { list, columns, result } = abc.of(pane);
  const { code } = answer;
  return html`${taskFrame(pane, abcTask, {
    title,
    what: see.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: {
      id: "analyse",
      text: see.analyse,
      press: () => withAnswer(pane, ({ analyse }) => analyse(pane)),
    },
    answer: html`${list && columns ? rowsBeyondView(pane, list, columns) : nothing}
    ${code?.answerView(pane)}`,
    findings: code?.findingsView(pane) ?? nothing,
    further: code?.furtherView(pane),
    settings: html`${columnsFold(pane)} ${methodFold(pane)} ${linesFold(pane)}
    ${code?.sheetFold(pane)}`,
    actions: html`${writtenView(pane)}
      <p>
        <a id="help" href="${ownFolder}help/pane.html" target="_blank" rel="noopener">
          ${pane.texts.help}
        </a>
      </p>
      ${
        result === null
          ? html`<p>
              ${button(pane, {
                ...{ id: "open-file", text: see.openFile, kind: "link" },
                press: () => wantFile(pane),
              })}
            </p>`
          : nothing
      }
      ${code?.actionsView(pane)}`,
  })}`;
}
