import { html, nothing } from "lit/html.js";
import type { View } from "./view";

export interface NumberField {
  id: string;
  label: string;
  /** As the user typed it. */
  value: string;
  /** What is wrong with it. */
  problem?: string;
  unit?: string;
  /** The id of a sentence about it. */
  what?: string;
  change: (entry: string) => unknown;
}

/** One number to type, and what is wrong with it. */
export function numberField(field: NumberField): View {
  return html`${numberInput(field)} ${problemBelow(field)}`;
}

/** The number alone, where what is wrong with it stands further down. What is being typed is never drawn over. */
export function numberInput({ id, label, value, problem, unit, what, change }: NumberField): View {
  return html`<label class="field">
    <span>${label}</span>
    <span class=${unit === undefined ? nothing : "percent"}>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id=${id}
        aria-invalid=${problem === undefined ? nothing : "true"}
        aria-describedby=${problem === undefined ? (what ?? nothing) : `${id}-problem`}
        .value=${value}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
      ${unit ?? nothing}
    </span>
  </label>`;
}

export function problemBelow({ id, problem }: Pick<NumberField, "id" | "problem">): View {
  return problem === undefined
    ? nothing
    : html`<p class="problem" id="${id}-problem">${problem}</p>`;
}
