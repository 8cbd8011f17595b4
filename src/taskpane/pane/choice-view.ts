import { html, nothing } from "lit/html.js";
import type { Pane } from "./pane";
import { radioGroup } from "./radio-view";
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
  pane: Pane,
  { name, legend, ways, words, chosen, choose }: Choice<Way>,
): View {
  const radios = ways.map((way) => {
    const isChosen = way === chosen;
    const what = `${name}-${way}-what`;
    const said = isChosen
      ? html`<span class="quiet block" id=${what}>${words[way].what}</span>`
      : nothing;
    return {
      ...{ name, id: `${name}-${way}`, isChosen, choose: () => choose(way) },
      ...{ label: html`<span> ${words[way].name} ${said} </span>` },
      ...(isChosen && { describedBy: what }),
    };
  });
  return radioGroup(pane, legend, radios);
}
