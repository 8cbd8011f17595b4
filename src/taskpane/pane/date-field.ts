import { html, nothing } from "lit/html.js";
import { problemBelow, type NumberField } from "./number-field";
import type { View } from "./view";

/** One day to choose, and what is wrong with it. */
export function dateField(field: Omit<NumberField, "unit" | "what">): View {
  const { id, label, value, problem, change } = field;
  return html`<label class="field">
      <span>${label}</span>
      <input
        type="date"
        id=${id}
        aria-invalid=${problem === undefined ? nothing : "true"}
        aria-describedby=${problem === undefined ? nothing : `${id}-problem`}
        .value=${value}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
    </label>
    ${problemBelow(field)}`;
}
