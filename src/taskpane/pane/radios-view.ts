import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Pane } from "./pane";
import type { View } from "./view";

export interface Radios<Way extends string> {
  name: string;
  /** Before the way in the id of each; the name where nothing else is said. */
  prefix?: string;
  legend: string;
  /** What stands above says it already. */
  isLegendHidden?: boolean;
  ways: readonly Way[];
  words: Record<Way, string>;
  chosen: Way | undefined;
  choose: (way: Way) => unknown;
}

/** One way of several, each in a few words. */
export function radiosView<Way extends string>(
  { store }: Pane,
  { name, prefix = name, legend, isLegendHidden, ways, words, chosen, choose }: Radios<Way>,
): View {
  return html`<fieldset class="choice" ?disabled=${store.state.busy}>
    <legend class=${isLegendHidden ? "visually-hidden" : nothing}>${legend}</legend>
    ${ways.map(
      (way) =>
        html`<label class="tick">
          <input
            type="radio"
            name=${name}
            id="${prefix}-${way}"
            .checked=${live(chosen === way)}
            @change=${() => choose(way)}
          />
          ${words[way]}
        </label>`,
    )}
  </fieldset>`;
}
