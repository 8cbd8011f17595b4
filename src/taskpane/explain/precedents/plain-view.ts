import { html, nothing } from "lit/html.js";
import type { Place } from "../../../workbook/excel/types";
import { formulaText } from "../../formula/formula-text";
import { print, signsFor } from "../../formula/print";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { asShownView } from "../as-shown-view";
import { goToView, referencesView } from "../go-to/go-to-view";
import { rangeText } from "../../calls/range-text";
import { errorMessage } from "../error-message";
import { helpLink } from "../help-link";
import { unknownSaid, type UnknownName } from "../unknown/unknown-names";
import type { OwnCell, PlainFormula, Precedent } from "./precedents";

/** A formula of Excel alone: what it shows, what it is made of, and the functions of ours behind it. */
export function plainView(pane: Pane, plain: PlainFormula): View {
  const { explain } = pane.texts;
  const { place, expression, value, look, precedents, more, own, unknown } = plain;
  const formula = `=${print(expression, signsFor(pane.formats.decimalSign))}`;
  return html`${unknown === null ? nothing : unknownView(pane, unknown)}
    <p><code class="block" id="explained-formula">${formulaText(formula)}</code></p>
    <div class="answer explained-result">
      <p>${explain.result}: ${asShownView(pane, { value, look })}</p>
      <p class="quiet">${explain.plain.what}</p>
    </div>
    ${ownCellsView(pane, place, explain.plain.behind, own)}
    ${
      precedents.length === 0
        ? html`<p>${explain.plain.noCells}</p>`
        : html`<h2>${explain.plain.madeOf}</h2>
            <dl class="explained">
              ${precedents.map((precedent) => precedentView(pane, place, precedent))}
            </dl>`
    }
    ${more === 0 ? nothing : html`<p>${explain.plain.more(pane.formats.count(more))}</p>`}`;
}

function unknownView(pane: Pane, unknown: UnknownName[]): View {
  const pages = unknown.flatMap(({ page }) => page ?? []);
  return errorMessage(
    pane,
    html`${unknownSaid(pane, unknown).map((each) => html`<p><strong>${each}</strong></p>`)}
    ${pages.map((page) => html`<p>${helpLink(page, pane.texts.explain.help(page))}</p>`)}`,
  );
}

function precedentView(pane: Pane, from: Place, { text, place, cell, range }: Precedent): View {
  return html`<div>
    <dt><code>${text}</code></dt>
    ${
      cell === null && range === null
        ? nothing
        : html`<dd>
            ${cell === null ? nothing : asShownView(pane, cell)}${
              range === null ? nothing : rangeText(pane, range)
            }
          </dd>`
    }
    <dd class="in-sheet">${referencesView(pane, from, [{ text, place }])}</dd>
  </div>`;
}

export function ownCellsView(pane: Pane, from: Place, heading: string, cells: OwnCell[]): View {
  if (cells.length === 0) return nothing;
  return html`<h2>${heading}</h2>
    <ul class="own-cells">
      ${cells.map(
        ({ place, names }) =>
          html`<li><code>${names.join(", ")}</code> ${goToView(pane, from, place)}</li>`,
      )}
    </ul>`;
}
