import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Pane } from "./pane";
import type { View } from "./view";

export interface Radio {
  /** Of the group. */
  name: string;
  id: string;
  isChosen: boolean;
  choose: () => unknown;
  /** The id of what is said of it. */
  describedBy?: string;
  label: View | string;
}

/** A group of ways, of which one is chosen; while work is under way it stays as it is. */
export function radioGroup(
  { store }: Pane,
  legend: string,
  radios: readonly Radio[],
  isLegendHidden = false,
): TemplateResult {
  return html`<fieldset class="choice" ?disabled=${store.state.busy}>
    <legend class=${isLegendHidden ? "visually-hidden" : nothing}>${legend}</legend>
    ${radios.map(radioView)}
  </fieldset>`;
}

function radioView({ name, id, isChosen, choose, describedBy, label }: Radio): TemplateResult {
  return html`<label class="tick">
    <input
      type="radio"
      name=${name}
      id=${id}
      aria-describedby=${describedBy ?? nothing}
      .checked=${live(isChosen)}
      @change=${() => choose()}
    />
    ${label}
  </label>`;
}
