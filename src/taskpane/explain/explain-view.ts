import { html, nothing } from "lit/html.js";
import { placeName } from "../pane/place-name";
import { formulaText } from "../formula/formula-text";
import type { Pane } from "../pane/pane";
import { button, factsView, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { boxesOf, placeAt } from "../../workbook/excel/a1";
import { backView, goToView } from "./go-to/go-to-view";
import { asShownView } from "./as-shown-view";
import { callView } from "./call-view";
import { complaintsOf } from "./complaints";
import { errorMessage } from "./error-message";
import { helpLink } from "./help-link";
import { ownChartView } from "./picture/chart-view";
import { ownCellsView, plainView } from "./precedents/plain-view";
import { explainActiveCell } from "./explain-cell";
import { signsFor, print } from "../formula/print";
import { explainPart, type Explanation, type FormulaExplanation } from "./state";
import { isExcelError } from "../reading/cells/excel-error";

/** Where the number in the active cell comes from. */
export function explainView(pane: Pane): View {
  const { explain } = pane.texts;
  const { explanation } = explainPart.of(pane);
  return html`<h1 id="explain-heading" tabindex="-1">${explain.heading}</h1>
    ${backView(pane)} ${messageAt(pane, "explain")}
    <div id="explanation">${explanationView(pane, explanation)}</div>
    <p class="quiet">
      ${explain.follows}
      ${button(pane, {
        id: "explain-again",
        text: explain.again,
        kind: "link",
        press: () => explainActiveCell(pane, true),
      })}
    </p>`;
}

function explanationView(pane: Pane, explanation: Explanation): View {
  const { explain } = pane.texts;
  switch (explanation.kind) {
    case "looking":
      return html`<p>${explain.looking}</p>`;
    case "refused":
      return html`<p id="explain-refusal">${explanation.sentence}</p>`;
    case "nothing":
      return html`<p>${explain.nothingIn(placeName(explanation.place))}</p>
        <p>${explain.nothing}</p>
        ${ownCellsView(
          pane,
          explanation.place,
          explanation.isUsing ? explain.plain.using : explain.plain.onSheet,
          explanation.cells,
        )}`;
    case "plain":
      return html`${placeView(explanation)} ${plainView(pane, explanation)}`;
    case "unreadable":
      return html`${placeView(explanation)}
        <p><code class="block">${formulaText(explanation.formula)}</code></p>
        <p>${explain.unreadable}</p>`;
    case "tooDeep":
      return html`${placeView(explanation)}
        <p id="explain-too-deep">${explain.tooDeep}</p>`;
    case "written":
      return html`${placeView(explanation)} ${sentencesView(explanation.told.sentences)}
      ${rowView(pane, explanation.told.facts)} ${ownChartView(pane, explanation.place)}`;
    case "formula":
      return formulaView(pane, explanation);
  }
}

function formulaView(pane: Pane, explanation: FormulaExplanation): View {
  const { value, expression, reasons, calls } = explanation;
  const formula = `=${print(expression, signsFor(pane.formats.decimalSign))}`;
  return html`${placeView(explanation)}
    ${typeof value === "string" && isExcelError(value) ? errorView(pane, explanation, value) : nothing}
    <p><code class="block" id="explained-formula">${formulaText(formula)}</code></p>
    ${shownView(pane, explanation)} ${spillView(pane, explanation)} ${sentencesView(reasons)}
    ${calls.map((_, k) => callView(pane, explanation, k))}`;
}

/** Where the formula makes something else of what a function of ours gives. */
function shownView(pane: Pane, { value, look, calls }: FormulaExplanation): View {
  if (calls[0].isWhole) return nothing;
  return html`<p id="explained-cell">
    ${pane.texts.explain.cellShows} ${asShownView(pane, { value, look })}
  </p>`;
}

function spillView(pane: Pane, { place, spillParent }: FormulaExplanation): View {
  if (spillParent === null) return nothing;
  const [box] = boxesOf(spillParent);
  return html`<p class="quiet">
    ${pane.texts.explain.spilled(spillParent)}
    ${box === undefined ? nothing : goToView(pane, place, placeAt(place, box))}
  </p>`;
}

/** What is wrong; where nobody knows that, what the error means. */
function errorView(pane: Pane, explanation: FormulaExplanation, code: string): View {
  const { error } = pane.texts.explain;
  const complaints = complaintsOf(pane, explanation);
  return errorMessage(
    pane,
    html`${
        complaints.length > 0
          ? complaints.map((complaint) => html`<p><strong>${complaint}</strong></p>`)
          : html`<p><strong>${error.heading(code)}</strong></p>
              <p>${error.errors[code] ?? error.other}</p>`
      }
      <p>${helpLink("errors", error.help)}</p>`,
  );
}

function placeView({ place }: { place: FormulaExplanation["place"] }): View {
  return html`<p class="place" id="explained-place">${placeName(place)}</p>`;
}

function sentencesView(sentences: string[]): View {
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
}

function rowView({ texts }: Pane, facts: [string, string][]): View {
  if (facts.length === 0) return nothing;
  return html`<h2>${texts.explain.report.row}</h2>
    <div class="answer">${factsView(facts, "explained-row")}</div>`;
}
