import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { asShownView } from "./as-shown-view";
import type { ArgumentValue } from "./call/argument-value";
import type { CallExplanation } from "./call/call-explanation";
import type { Problem } from "./call/problems";
import type { RangeSummary } from "./call/range-summary";
import { problemSentence } from "./problem-sentence";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import { shownNumber } from "../pane/shown-number";

/** Name, what stands in the formula, what that is now, and what the argument means. */
export function argumentView(pane: Pane, call: CallExplanation, argument: ArgumentValue): View {
  const { described } = argument;
  const problem = call.problems.find((each) => each.argument === described.name);
  return html`<div class=${problem === undefined ? nothing : "at-fault"}>
    <dt><code>${described.name}</code></dt>
    <dd>${givenView(pane, argument)}</dd>
    ${problem === undefined ? nothing : faultView(pane, call, problem)}
    <dd class="quiet">${described.description}</dd>
    ${choiceView(argument)}
  </div>`;
}

function faultView(pane: Pane, { own }: CallExplanation, problem: Problem): View {
  return html`<dd class="fault">
    <strong>${pane.texts.explain.error.atFault}</strong> ${problemSentence(pane, own, problem)}
  </dd>`;
}

function givenView(pane: Pane, argument: ArgumentValue): View {
  const { written, value, look, range, here, inRow } = argument;
  const { explain } = pane.texts;
  if (written === null) return html`${explain.leftOut}`;
  const code = html`<code>${written}</code>`;
  if (range !== null) {
    const text = rangeText(pane, range);
    if (inRow === null) return html`${code}: ${text}`;
    return html`${code}: ${text};
      <strong>${explain.inRow(cellAsShown(pane, inRow).shown)}</strong>`;
  }
  if (value === null) return html`${code}: ${explain.unknown}`;
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
