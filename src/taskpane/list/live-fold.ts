import { html } from "lit/html.js";
import { fold } from "../pane/fold";
import type { Pane } from "../pane/pane";
import { radiosView } from "../pane/radios-view";
import type { View } from "../pane/view";

const ways = ["values", "formulas"] as const;

interface Live {
  id: string;
  words: { heading: string; ways: Record<(typeof ways)[number], string>; what: string };
  asFormulas: boolean;
  /** Why the columns can be no formulas; null where they can. */
  whyNot: string | null;
  choose: (asFormulas: boolean) => unknown;
}

/** Whether the columns beside a list hold what was worked out, or work it out themselves. */
export function liveFold(pane: Pane, { id, words, asFormulas, whyNot, choose }: Live): View {
  const chosen = asFormulas && whyNot === null ? "formulas" : "values";
  return fold({
    ...{ id, title: words.heading, summary: words.ways[chosen] },
    content: html`${radiosView(pane, {
        ...{ name: id, legend: words.heading, isLegendHidden: true },
        ways: whyNot === null ? ways : ways.slice(0, 1),
        ...{ words: words.ways, chosen, choose: (way) => choose(way === "formulas") },
      })}
      <p class="quiet">${whyNot ?? words.what}</p>`,
  });
}
