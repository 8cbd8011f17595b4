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
  change: (entry: string) => unknown;
}

/** One number to type, and what is wrong with it. What is being typed is never drawn over. */
export function numberField({ id, label, value, problem, unit, change }: NumberField): View {
  return html`<label class="field">
      <span>${label}</span>
      <span class=${unit === undefined ? nothing : "percent"}>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          id=${id}
          aria-invalid=${problem === undefined ? nothing : "true"}
          aria-describedby=${problem === undefined ? nothing : `${id}-problem`}
          .value=${value}
          @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
        />
        ${unit ?? nothing}
      </span>
    </label>
    ${problem === undefined ? nothing : html`<p class="message" id="${id}-problem">${problem}</p>`}`;
}
