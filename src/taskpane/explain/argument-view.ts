import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Place } from "../../workbook/excel/types";
import { asShownView } from "./as-shown-view";
import type { ArgumentValue } from "./call/argument-value";
import type { CallExplanation } from "./call/call-explanation";
import type { Problem } from "./call/problems";
import type { RangeSummary } from "./call/range-summary";
import { referencesView } from "./go-to/go-to-view";
import type { Label } from "./labels/labels";
import { mathElement } from "./mathematics/elements";
import { namingFor, symbolElement } from "./mathematics/named";
import { problemSentence } from "./problem-sentence";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import { shownNumber } from "../pane/shown-number";
import type { FormulaExplanation } from "./state";
import { cellOf } from "./values/reference-cells";
import { wordsFor } from "./words-for";

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
  const naming = isNamed ? namingFor(own.formulas, pane.texts.explain.argumentWords) : "words";
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

/** "12 rows × 1 column; 11 numbers, 1 empty; sum 1,340, average 121.82; values: 100, 120 …" */
function rangeText(pane: Pane, range: RangeSummary): string {
  const { facts, range: size } = pane.texts.explain;
  const { formats } = pane;
  const values = range.first.map((cell) => cellAsShown(pane, cell).shown).join("; ");
  const isOnlyDates =
    range.isComplete &&
    range.dates > 0 &&
    range.dates + range.blanks === range.rows * range.columns;
  const parts = [
    size(formats.count(range.rows), formats.count(range.columns)),
    range.isComplete ? countedText(pane, range) : facts.large,
    ...(range.isComplete && range.numbers > 0 ? [sumsText(pane, range)] : []),
    ...(isOnlyDates ? [] : [facts.first(values, range.rows * range.columns > range.first.length)]),
  ];
  return parts.join("; ");
}

/** "9 dates, 2026-03-02 to 2026-03-06, 1 not a number" */
function countedText(pane: Pane, range: RangeSummary): string {
  const { facts } = pane.texts.explain;
  const { days } = range;
  const counted = (["numbers", "blanks", "texts", "errors"] as const)
    .filter((kind) => range[kind] > 0)
    .map((kind) => facts[kind](pane.formats.count(range[kind])));
  if (days === null) return counted.join(", ");
  const [first, last] = [days.first, days.last].map((cell) => cellAsShown(pane, cell).shown);
  return [facts.dates(pane.formats.count(range.dates), first, last), ...counted].join(", ");
}

/** Shares are not added up. */
function sumsText({ texts, formats }: Pane, { sum, numbers, areShares }: RangeSummary): string {
  const { facts } = texts.explain;
  const average = sum / numbers;
  if (areShares) return facts.average(formats.share(average, 2));
  return [facts.sum(shownNumber(formats, sum)), facts.average(shownNumber(formats, average))].join(
    ", ",
  );
}

/** What the word that was chosen means. */
function choiceView({ described, value }: ArgumentValue): View {
  const word = typeof value === "string" ? value.trim().toLowerCase() : null;
  const chosen = described.choices.find((each) => each.word === word);
  return chosen === undefined || chosen.what === ""
    ? nothing
    : html`<dd class="quiet">${chosen.word}: ${chosen.what}</dd>`;
}
