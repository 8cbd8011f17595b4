import { html, nothing } from "lit/html.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Cell } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { argumentView } from "./argument-view";
import { asShownView } from "./as-shown-view";
import type { CallExplanation } from "./call/call-explanation";
import { helpLink } from "./help-link";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import type { FormulaExplanation } from "./state";
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
    ${problemsView(pane, call, cell, isOnly)} ${formulasView(pane, call)}
    <h3>${explain.arguments}</h3>
    <dl class="explained">
      ${call.arguments.map((argument) => argumentView(pane, call, argument))}
    </dl>
    ${remarksView(pane, call)}
    <p>${helpLink(own.name, explain.help(own.name))}</p>
  </section>`;
}

/** As the cell shows it where the cell shows nothing else. */
function resultView(pane: Pane, call: CallExplanation, cell: FormulaExplanation): View {
  const { explain } = pane.texts;
  const { result, own, isWhole } = call;
  return html`<div class="answer explained-result">
    ${
      result === null
        ? html`<p>${explain.resultNotAlone(cellAsShown(pane, cell).shown)}</p>`
        : html`<p>
            ${explain.result}:
            ${asShownView(pane, { value: result, look: isWhole ? cell.look : null })}
          </p>`
    }
    <p class="quiet">${own.returns}</p>
  </div>`;
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

/** The formulas are MathML of our own build; of the user's cells it holds nothing but numbers. */
function formulasView({ texts }: Pane, { own, filled }: CallExplanation): View {
  if (own.formulas.length === 0) return nothing;
  const numbers = filled.filter((each) => each !== null);
  return html`<h3>${texts.explain.formula}</h3>
    ${mathematicsView(texts.explain.formula, own.formulas)}
    ${
      numbers.length === 0
        ? nothing
        : html`<h3>${texts.explain.filled}</h3>
            ${mathematicsView(texts.explain.filled, numbers)}`
    }
    ${own.symbols.map((symbol) => html`<p class="quiet">${symbol}</p>`)}`;
}

/** Where the pane is narrow a long formula is scrolled, with the keyboard too. */
function mathematicsView(name: string, formulas: string[]): View {
  return html`<div class="explained-mathematics" role="group" aria-label=${name} tabindex="0">
    ${formulas.map((formula) => unsafeHTML(formula))}
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
