import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { changeField } from "../run/classify-list";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { LineField, LineProblem } from "./line-entries";

/** One number to type; `what` is the id of a sentence about it. What is being typed is never drawn over. */
export function fieldView(
  pane: Pane,
  field: LineField,
  label: string,
  unit = "",
  what?: string,
): View {
  const { lines, lineProblems } = abc.of(pane);
  const isWrong = lineProblems[field] !== undefined;
  return html`<label class="field">
    <span>${label}</span>
    <span class="percent">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id="line-${field}"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby=${isWrong ? `line-${field}-problem` : (what ?? nothing)}
        .value=${lines.fields[field] ?? unset(field)}
        @change=${(event: Event) =>
          changeField(pane, field, (event.target as HTMLInputElement).value)}
      />
      ${unit}
    </span>
  </label>`;
}

/** All criteria count alike until somebody says otherwise. */
function unset(field: LineField): string {
  return field.startsWith("weight-") ? "1" : "";
}

export function problemView(pane: Pane, field: LineField): View {
  const problem = abc.of(pane).lineProblems[field];
  if (problem === undefined) return nothing;
  return html`<p class="message" id="line-${field}-problem">
    ${problemText(pane, field, problem)}
  </p>`;
}

function problemText(pane: Pane, field: LineField, problem: LineProblem): string {
  const { problems, examples } = pane.texts.choose;
  switch (problem) {
    case "noNumber":
      return problems.noNumber(field in examples ? examples[field as "a"] : examples.weight);
    case "shareNotPercent":
      return problems.shareNotPercent((abc.of(pane).lines.fields[field] ?? "").trim());
    default:
      return problems[problem];
  }
}
