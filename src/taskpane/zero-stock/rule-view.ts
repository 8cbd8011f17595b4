import { html, nothing } from "lit/html.js";
import { defaultZeroStockLimits } from "../../engine/policy/zero-stock";
import type { Pane } from "../pane/pane";
import { numberField } from "../pane/number-field";
import { fold } from "../pane/fold";
import type { View } from "../pane/view";
import { changeLimit } from "./find-candidates";
import { limitNames, limitsInWords, readLimits, type LimitEntries, type LimitName } from "./limits";

import { zeroStockPart } from "./state";

/** The rule in words, and the limits that it compares with. */
export function ruleView(pane: Pane): View {
  if (zeroStockPart.of(pane).list === null) return nothing;
  const { rule } = pane.texts.zeroStock;
  const limits = shownLimits(pane);
  return fold({
    id: "zero-rule",
    title: rule.heading,
    summary: rule.summary(limits),
    content: html`<p>${rule.first}</p>
      <ol id="zero-rule">
        ${rule.lines.map((line) => html`<li>${line(limits)}</li>`)}
      </ol>
      <p class="quiet">${rule.judgement}</p>
      <fieldset class="plain" ?disabled=${pane.store.state.busy}>
        <legend class="visually-hidden">${rule.heading}</legend>
        ${limitNames.map((name) => limitView(pane, name))}
      </fieldset>`,
  });
}

/** The limits that hold: while an entry needs a correction, those of the result or by default. */
function shownLimits(pane: Pane): LimitEntries {
  const { limits, result } = zeroStockPart.of(pane);
  const { formats } = pane;
  const read = readLimits(limits, formats.decimalSign);
  return limitsInWords(
    "limits" in read ? read.limits : (result?.limits ?? defaultZeroStockLimits),
    formats,
  );
}

function limitView(pane: Pane, name: LimitName): View {
  const { limits, problems } = zeroStockPart.of(pane);
  const { rule } = pane.texts.zeroStock;
  const problem = problems[name];
  const example = pane.formats.entry(defaultZeroStockLimits[name]);
  const text = problem === "noNumber" ? rule.problems.noNumber(example) : rule.problems.negative;
  return numberField({
    id: `zero-limit-${name}`,
    label: rule.limits[name],
    value: limits[name],
    problem: problem && text,
    change: (entry) => changeLimit(pane, name, entry),
  });
}
