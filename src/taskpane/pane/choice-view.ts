import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Pane } from "./pane";
import type { View } from "./view";

export interface Choice<Way extends string> {
  name: string;
  legend: string;
  ways: readonly Way[];
  words: Record<Way, { name: string; what: string }>;
  chosen: Way;
  choose: (way: Way) => unknown;
}

/** One way of several; a sentence says what the chosen one does. */
export function choiceOf<Way extends string>(
  { store }: Pane,
  { name, legend, ways, words, chosen, choose }: Choice<Way>,
): View {
  return html`<fieldset class="choice" ?disabled=${store.state.busy}>
    <legend>${legend}</legend>
    ${ways.map(
      (way) =>
        html`<label class="tick">
          <input
            type="radio"
            name=${name}
            id="${name}-${way}"
            aria-describedby=${way === chosen ? `${name}-${way}-what` : nothing}
            .checked=${live(chosen === way)}
            @change=${() => choose(way)}
          />
          <span>
            ${words[way].name}
            ${
              way === chosen
                ? html`<span class="quiet block" id="${name}-${way}-what">${words[way].what}</span>`
                : nothing
            }
          </span>
        </label>`,
    )}
  </fieldset>`;
}
