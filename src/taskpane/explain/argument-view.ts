import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import type { ArgumentValue } from "./call/argument-value";
import type { RangeSummary } from "./call/range-summary";
import { shownCell } from "../reading/cells/shown-cell";
import { shownNumber } from "../pane/shown-number";

/** Name, what stands in the formula, what that is now, and what the argument means. */
export function argumentView(pane: Pane, argument: ArgumentValue): View {
  const { described } = argument;
  return html`<div>
    <dt><code>${described.name}</code></dt>
    <dd>${givenView(pane, argument)}</dd>
    <dd class="quiet">${described.description}</dd>
    ${choiceView(argument)}
  </div>`;
}

function givenView(pane: Pane, { written, value, range, here, inRow }: ArgumentValue): View {
  const { explain } = pane.texts;
  if (written === null) return html`${explain.leftOut}`;
  const code = html`<code>${written}</code>`;
  if (range !== null) {
    const text = rangeText(pane, range);
    if (inRow === null) return html`${code}: ${text}`;
    return html`${code}: ${text};
      <strong>${explain.inRow(shownCell(pane.texts, pane.formats, inRow))}</strong>`;
  }
  if (value === null) return html`${code}: ${explain.unknown}`;
  const shown = shownCell(pane.texts, pane.formats, value);
  if (written === shown) return html`<strong>${shown}</strong>`;
  const where = here === null ? nothing : html`, ${explain.here(here)}`;
  return html`${code}${where}: <strong>${shown}</strong>`;
}

/** "12 rows × 1 column; 11 numbers, 1 empty; sum 1,340, average 121.82; values: 100, 120 …" */
function rangeText({ texts, formats }: Pane, range: RangeSummary): string {
  const { facts, range: size } = texts.explain;
  const counted = (["numbers", "blanks", "texts", "errors"] as const)
    .filter((kind) => range[kind] > 0)
    .map((kind) => facts[kind](formats.count(range[kind])));
  const sums = [
    facts.sum(shownNumber(formats, range.sum)),
    facts.average(shownNumber(formats, range.sum / range.numbers)),
  ];
  const values = range.first.map((cell) => shownCell(texts, formats, cell)).join("; ");
  const parts = [
    size(formats.count(range.rows), formats.count(range.columns)),
    ...(range.isComplete ? [counted.join(", ")] : [facts.large]),
    ...(range.isComplete && range.numbers > 0 ? [sums.join(", ")] : []),
    facts.first(values, range.rows * range.columns > range.first.length),
  ];
  return parts.join("; ");
}

/** What the word that was chosen means. */
function choiceView({ described, value }: ArgumentValue): View {
  const word = typeof value === "string" ? value.trim().toLowerCase() : null;
  const chosen = described.choices.find((each) => each.word === word);
  return chosen === undefined || chosen.what === ""
    ? nothing
    : html`<dd class="quiet">${chosen.word}: ${chosen.what}</dd>`;
}
