import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Place } from "../../workbook/excel/types";
import { asShownView } from "./as-shown-view";
import type { ArgumentValue } from "./call/argument-value";
import type { CallExplanation } from "./call/call-explanation";
import type { Problem } from "./call/problems";
import { rangeText } from "../calls/range-text";
import { referencesView } from "./go-to/go-to-view";
import type { Label } from "./labels/labels";
import { mathElement } from "../mathematics/elements";
import { namingFor, symbolElement } from "../mathematics/named";
import { problemSentence } from "./problem-sentence";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import type { FormulaExplanation } from "./state";
import { cellOf } from "../calls/values/reference-cells";
import { wordsFor } from "../catalogue/words-for";

/** Name, what stands in the formula, what that is now and where, and what the argument means. */
export function argumentView(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
  argument: ArgumentValue,
): View {
  const { described } = argument;
  const problem = call.problems.find((each) => each.argument === described.name);
  const words = wordsFor(pane, described.name);
  return html`<div class=${problem === undefined ? nothing : "at-fault"}>
    <dt>${words}${symbolView(pane, call, described.name)}</dt>
    <dd>${givenView(pane, argument)}${labelView(explanation, argument)}</dd>
    ${problem === undefined ? nothing : faultView(pane, call, problem)}
    ${linksView(pane, explanation, argument)}
    <dd class="quiet">
      ${words === described.name ? nothing : html`<code>${described.name}</code> `}${described.description}
    </dd>
    ${choiceView(argument)}
  </div>`;
}

/** The letter for it, where the formula has letters. */
function symbolView(pane: Pane, { own }: CallExplanation, name: string): View {
  const isNamed = own.formulas.some((formula) => formula.includes(`<mi>${name}</mi>`));
  const naming = isNamed ? namingFor(own.formulas, pane.texts.argumentWords) : "words";
  const symbol = naming === "symbols" ? symbolElement(name) : null;
  if (symbol === null) return nothing;
  return html` ${unsafeHTML(mathElement("math", symbol).outerHTML)}`;
}

/** What the sheet calls it. */
function labelView(
  { place: from, labels }: FormulaExplanation,
  { place, range }: ArgumentValue,
): View {
  if (place === null) return nothing;
  const first = range === null ? place : cellOf(place, topLeft);
  const label = labels.of(first);
  const isAcross = range !== null && range.rows === 1 && range.columns > 1;
  const called =
    range === null ? nameOf(label, place, from) : isAcross ? label.beside : label.above;
  return called === "" ? nothing : html` <span class="quiet">${called}</span>`;
}

function linksView(
  pane: Pane,
  { place: from }: FormulaExplanation,
  { place, here, references }: ArgumentValue,
): View {
  if (references.length === 0) return nothing;
  const direct = here === null || place === null ? references : [{ text: here, place }];
  return html`<dd class="in-sheet">${referencesView(pane, from, direct)}</dd>`;
}

const topLeft = { row: 0, column: 0 };

/** In a table the header says what a figure is, elsewhere the words beside it. */
function nameOf({ beside, above }: Label, { row, sheetId }: Place, from: Place): string {
  const isInTable = sheetId === from.sheetId && row === from.row;
  return isInTable ? above || beside : beside || above;
}

function faultView(pane: Pane, { own }: CallExplanation, problem: Problem): View {
  return html`<dd class="fault">
    <strong>${pane.texts.explain.error.atFault}</strong> ${problemSentence(pane, own, problem)}
  </dd>`;
}

function givenView(pane: Pane, argument: ArgumentValue): View {
  const { written, value, look, range, here, inRow, unknown } = argument;
  const { explain } = pane.texts;
  const isEmpty =
    argument.expression?.kind === "text" && value === "" && argument.described.optional;
  if (written === null || isEmpty) return html`${explain.leftOut}`;
  const code = html`<code>${written}</code>`;
  if (range !== null) {
    const text = rangeText(pane, range);
    if (inRow === null) return html`${code}: ${text}`;
    return html`${code}: ${text};
      <strong>${explain.inRow(cellAsShown(pane, inRow).shown)}</strong>`;
  }
  if (value === null) {
    const what =
      unknown === null || unknown === written ? explain.unknown : explain.unknownPiece(unknown);
    return html`${code}: ${what}`;
  }
  const shown = asShownView(pane, { value, look });
  if (written === cellAsShown(pane, { value, look }).shown) return shown;
  const where = here === null ? nothing : html`, ${explain.here(here)}`;
  return html`${code}${where}: ${shown}`;
}

/** What the word that was chosen means. */
function choiceView({ described, value }: ArgumentValue): View {
  const word = typeof value === "string" ? value.trim().toLowerCase() : null;
  const chosen = described.choices.find((each) => each.word === word);
  return chosen === undefined || chosen.what === ""
    ? nothing
    : html`<dd class="quiet">${chosen.word}: ${chosen.what}</dd>`;
}
