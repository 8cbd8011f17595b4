import { html, nothing } from "lit/html.js";
import type { Cell } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { argumentView } from "./argument-view";
import { asShownView } from "./as-shown-view";
import type { CallExplanation } from "./call/call-explanation";
import { figureText } from "./figure-text";
import { helpLink } from "./help-link";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import { mathematicsView } from "./mathematics-view";
import { resultAsSeen } from "./result-as-seen";
import { nativeView } from "./native/native-view";
import { pictureView } from "./picture/picture-view";
import type { FormulaExplanation } from "./state";
import { whatIfView } from "./what-if/what-if-view";
import { wordsFor } from "../catalogue/words-for";
import { isExcelError } from "../reading/cells/excel-error";

/** One of our functions in the cell's formula. */
export function callView(pane: Pane, explanation: FormulaExplanation, index: number): View {
  const { explain } = pane.texts;
  const { calls, value: cell } = explanation;
  const call = calls[index];
  const isOnly = calls.length === 1;
  const { own, within } = call;
  const id = `explained-${index + 1}`;
  return html`<section aria-labelledby="${id}-name" id=${id}>
    <h2 id="${id}-name">${own.name}</h2>
    ${
      within === null
        ? nothing
        : html`<p class="quiet">${explain.within(within.function, within.argument)}</p>`
    }
    ${resultView(pane, call, explanation)}
    <p>${own.description}</p>
    ${problemsView(pane, call, cell, isOnly)} ${pictureView(pane, explanation, call, index)}
    ${mathematicsView(pane, explanation, call)}
    <h3>${explain.arguments}</h3>
    <dl class="explained">
      ${call.arguments.map((argument) => argumentView(pane, explanation, call, argument))}
    </dl>
    ${whatIfView(pane, explanation, call, index)} ${nativeView(pane, explanation.native[index])}
    ${remarksView(pane, call)}
    <p>${helpLink(own.name, explain.help(own.name))}</p>
  </section>`;
}

/** What a call inside a longer formula gives is not the cell's: all of it, or what is not known. */
function resultNotAlone(pane: Pane, call: CallExplanation, cell: FormulaExplanation): string {
  const { texts, formats } = pane;
  const all = call.resultsIf(new Map());
  if (all === null || all.rows * all.columns === 1) {
    return texts.explain.resultNotAlone(cellAsShown(pane, cell).shown);
  }
  const size = texts.explain.range(formats.count(all.rows), formats.count(all.columns));
  return texts.explain.resultOfSeveral(size);
}

/** As the cell shows it where the cell shows nothing else. */
function resultView(pane: Pane, call: CallExplanation, cell: FormulaExplanation): View {
  const { explain } = pane.texts;
  const { result, own } = call;
  const figure = figureText(pane, cell.labels, call) ?? rowText(pane, cell, call);
  return html`<div class="answer explained-result">
    ${figure === null ? nothing : html`<p class="explained-figure">${figure}</p>`}
    ${
      result === null
        ? html`<p>${resultNotAlone(pane, call, cell)}</p>`
        : html`<p>${explain.result}: ${asShownView(pane, resultAsSeen(cell, call))}</p>`
    }
    ${methodView(pane, call)}
    <p class="quiet">${own.returns}</p>
  </div>`;
}

/** Of a result with a cell for each cell of its ranges: which of them this one belongs to. */
function rowText(
  pane: Pane,
  { labels, place: cell }: FormulaExplanation,
  { arguments: values }: CallExplanation,
): string | null {
  const { figure } = pane.texts.explain;
  const paired = values.flatMap(({ here, place, described, value, look }) =>
    here === null || place === null
      ? []
      : [{ place, words: wordsFor(pane, described.name), seen: { value: value ?? "", look } }],
  );
  if (paired.length === 0) return null;
  const isRow = paired.every(({ place }) => place.row === cell.row);
  const isColumn = paired.every(({ place }) => place.column === cell.column);
  const { row, above } = labels.of(paired[0].place);
  const item = isRow ? row : isColumn ? above : "";
  const given = paired.map(({ words, seen }) =>
    figure.argument(words, cellAsShown(pane, seen).shown),
  );
  return figure.forRow(item, given.join(", "));
}

/** What the function chose where the choice was left to it. */
function methodView(pane: Pane, { own, methods }: CallExplanation): View {
  if (methods.length === 0) return nothing;
  const { chosen } = pane.texts.explain.figure;
  const words = own.arguments.flatMap(({ choices }) => choices);
  const what = methods.length === 1 ? words.find(({ word }) => word === methods[0])?.what : "";
  return html`<p class="explained-method">
    ${chosen(methods.join(" / "), (what ?? "").replace(/\.$/, ""))}
  </p>`;
}

/**
 * Where neither the function nor its arguments say what is wrong: what the function may give of
 * itself, told only where the error can be no other function's.
 */
function problemsView(pane: Pane, call: CallExplanation, cell: Cell, isOnly: boolean): View {
  const { error } = pane.texts.explain;
  const { own, problems, result, sentence } = call;
  const code = result ?? cell;
  if (typeof code !== "string" || !isExcelError(code)) return nothing;
  const isItsOwn = isOnly || result !== null;
  if (!isItsOwn || sentence !== "" || problems.length > 0) return nothing;
  const causes = own.errors.filter((each) => each.error === code);
  return html`<div class="explained-problems">
    <p>${error.noneSeen}</p>
    ${
      causes.length === 0
        ? nothing
        : html`<p>${error.causes(own.name)}</p>
            <ul>
              ${causes.map(({ cause }) => html`<li>${cause}</li>`)}
            </ul>`
    }
  </div>`;
}

function remarksView({ texts }: Pane, { own }: CallExplanation): View {
  const { remarks, sources } = own;
  return html`${
    remarks.length === 0
      ? nothing
      : html`<h3>${texts.explain.goodToKnow}</h3>
          ${remarks.map((remark) => html`<p>${remark}</p>`)}`
  }
  ${
    sources.length === 0
      ? nothing
      : html`<h3>${texts.explain.sources}</h3>
          ${sources.map((source) => html`<p>${source}</p>`)}`
  }`;
}
