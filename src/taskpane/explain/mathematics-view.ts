import { html, nothing } from "lit/html.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import { isExcelError } from "../reading/cells/excel-error";
import { timeShownBy } from "../reading/cells/time-format";
import type { ArgumentValue } from "./call/argument-value";
import type { CallExplanation } from "./call/call-explanation";
import { figureText } from "./figure-text";
import type { ShownNumber } from "./mathematics/fill";
import { numberInFormula } from "./mathematics/number-in-formula";
import { workedOut, type WorkedOut } from "./mathematics/worked-out";
import { resultAsSeen } from "./result-as-seen";
import type { FormulaExplanation } from "./state";

/** The mathematics of a call, with its names and with the numbers of the cell. */
export function mathematicsOf(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
): WorkedOut & { result: string | null } {
  const numbers = new Map(call.arguments.flatMap((argument) => numberOf(pane, argument)));
  const isKnown = call.result !== null && !isExcelError(call.result);
  const result = isKnown ? cellAsShown(pane, resultAsSeen(explanation, call)).shown : null;
  const given = (name: string) => givenValue(call.arguments, name);
  const worked = workedOut(call.own, {
    ...{ words: pane.texts.argumentWords, numbers, given },
    result: call.figure === null ? result : null,
  });
  return { ...worked, result };
}

/** The formulas are MathML of our own build; of the user's cells it holds nothing but numbers. */
export function mathematicsView(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
): View {
  const { explain } = pane.texts;
  const { own } = call;
  if (own.formulas.length === 0) return nothing;
  const { formulas, filled, endsInResult, result } = mathematicsOf(pane, explanation, call);
  return html`<h3>${explain.formula}</h3>
    ${formulasView(explain.formula, formulas)}
    ${own.symbols.map((symbol) => html`<p class="quiet">${symbol}</p>`)}
    ${
      filled.length === 0 && result === null
        ? nothing
        : html`<h3>${explain.filled}</h3>
            ${formulasView(explain.filled, filled)}
            ${endsInResult || result === null ? nothing : equalsView(pane, explanation, call, result)}`
    }`;
}

/** Where no formula gives the result by itself, what it is. */
function equalsView(
  pane: Pane,
  { labels }: FormulaExplanation,
  call: CallExplanation,
  result: string,
): View {
  const what = figureText(pane, labels, call) ?? pane.texts.explain.result;
  return html`<p class="explained-equals">${what} = <strong>${result}</strong></p>`;
}

function formulasView(name: string, formulas: string[][]): View {
  if (formulas.length === 0) return nothing;
  return html`<div class="explained-mathematics" role="group" aria-label=${name}>
    ${formulas.map(
      (pieces) => html`<p>${pieces.map((piece) => html`${unsafeHTML(piece)}<wbr />`)}</p>`,
    )}
  </div>`;
}

function givenValue(values: ArgumentValue[], name: string) {
  const argument = values.find(({ described }) => described.name === name);
  if (argument === undefined) return null;
  return isLeftOut(argument) ? argument.described.default : argument.value;
}

function isLeftOut({ described, written, value }: ArgumentValue): boolean {
  return written === null || (described.optional && value === "");
}

/** An omitted argument has its default; a day is written as a day. */
function numberOf({ formats }: Pane, argument: ArgumentValue): [string, ShownNumber][] {
  const { described, value, look } = argument;
  const isDefault = isLeftOut(argument);
  const number = isDefault ? described.default : value;
  if (typeof number !== "number") return [];
  const isDay = look !== null && timeShownBy(look.numberFormat) === "date";
  const cell = { value: number, look: isDefault && !isDay ? null : look };
  return [[described.name, numberInFormula(formats, cell)]];
}
