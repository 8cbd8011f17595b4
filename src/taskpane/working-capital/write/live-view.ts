import { html, nothing } from "lit/html.js";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { workingCapitalPart } from "../state";
import { changeAsFormulas } from "../work/make-answer";
import { whyNotLive } from "./live-formula";

const ways = ["values", "formulas"] as const;

/** Whether the columns beside the list hold what was worked out, or work it out themselves. */
export function liveView(pane: Pane): View {
  const { result, asFormulas } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.workingCapital.live;
  const not = whyNotLive(result);
  const chosen = asFormulas && not === null ? "formulas" : "values";
  return fold({
    id: "capital-live",
    title: words.heading,
    summary: words.ways[chosen],
    content: html`${radiosView(pane, {
        name: "capital-live",
        legend: words.heading,
        isLegendHidden: true,
        ways: not === null ? ways : ways.slice(0, 1),
        words: words.ways,
        chosen,
        choose: (way) => changeAsFormulas(pane, way === "formulas"),
      })}
      <p class="quiet">${not === null ? words.what : words.not[not]}</p>`,
  });
}
