import { html, nothing } from "lit/html.js";
import { calledName } from "../catalogue/called-name";
import type { CatalogueFunction } from "../catalogue/catalogue";
import { ownFolder } from "../own-folder";
import { formulaText } from "../formula/formula-text";
import type { Pane } from "../pane/pane";
import { button } from "../pane/views";
import type { View } from "../pane/view";
import { backToList, chooseFunction } from "./choose-function";
import { exampleCells, exampleEntries } from "./example";
import { keyboardAt } from "./follow-sheet";
import { formView } from "./form-view";
import { draftOf } from "./formula";

/** What a function answers and how, and the form that writes it. */
export function detailsView(pane: Pane, one: CatalogueFunction): View {
  const texts = pane.texts.functions;
  const name = calledName(one.name, pane.namespace);
  const turnTo = ({ target }: Event) => keyboardAt(pane, target);
  return html`<div class="way-back">
      ${button(pane, {
        ...{ id: "back-to-list", text: texts.back, kind: "link" },
        press: () => backToList(pane),
      })}
    </div>
    <section aria-labelledby="function-heading">
      <h2 id="function-heading" tabindex="-1">${name}</h2>
      <p><strong id="function-question">${one.question}</strong></p>
      <p>${one.description}</p>
    </section>
    <div @focusin=${turnTo} @click=${turnTo}>${formView(pane, one)}</div>
    <section aria-labelledby="returns-heading">
      <h2 id="returns-heading">${texts.result}</h2>
      <p>${one.returns}</p>
      ${exampleView(pane, one)}
    </section>
    ${relatedView(pane, one)}
    <p>
      <a id="function-help" href="${ownFolder}help/${one.name}.html" target="_blank" rel="noopener"
        >${texts.help(name)}</a
      >
    </p>`;
}

function exampleView(pane: Pane, one: CatalogueFunction): View {
  if (one.examples.length === 0) return nothing;
  const texts = pane.texts.functions;
  const { decimalSign } = pane.formats;
  const entries = exampleEntries(one, decimalSign);
  return html`<h3>${texts.example}</h3>
    <p>
      <code id="function-example"
        >${formulaText(draftOf(one, entries, pane.namespace, decimalSign).shown)}</code
      >
    </p>
    ${resultView(texts.gives, exampleCells(one.examples[0].result, decimalSign))}`;
}

function resultView(gives: string, cells: string[][]): View {
  if (cells.length === 1 && cells[0].length === 1) {
    return html`<p id="function-result">${gives} <strong>${cells[0][0]}</strong></p>`;
  }
  return html`<div class="wide" role="group" aria-labelledby="function-gives" tabindex="0">
    <p id="function-gives">${gives}</p>
    <table id="function-result">
      <tbody>
        ${cells.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function relatedView(pane: Pane, { related }: CatalogueFunction): View {
  if (related.length === 0) return nothing;
  return html`<section aria-labelledby="related-heading">
    <h2 id="related-heading">${pane.texts.functions.related}</h2>
    <ul class="functions">
      ${related.map(
        (name) =>
          html`<li>
            ${button(pane, {
              text: calledName(name, pane.namespace),
              kind: "link",
              press: () => chooseFunction(pane, name),
            })}
          </li>`,
      )}
    </ul>
  </section>`;
}
