import { html, nothing } from "lit/html.js";
import type { Figure } from "../../charts/pictures/figure";
import { figureView } from "../../charts/pictures/figure-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { CallExplanation } from "../call/call-explanation";
import { explainPart, type FormulaExplanation } from "../state";
import { insertChartView } from "./chart-view";
import { hasPicture, pictureOf } from "./picture-of";

/** What the call means as a picture, with the numbers that the user tries. */
export function pictureView(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
  index: number,
): View {
  const figure = drawnOf(pane, call, index);
  if (figure === null) return noPictureView(pane, call);
  const tried = explainPart.of(pane).tried[index] ?? {};
  return html`<h3 id="${figure.id}-heading">${figure.title}</h3>
    ${figureView(figure, { texts: pane.texts.charts })}
    ${insertChartView(pane, explanation, call, figure, tried)}`;
}

/** Why there is neither picture nor chart where the function has one; an error says enough itself. */
function noPictureView({ texts }: Pane, { own, result }: CallExplanation): View {
  if (!hasPicture(own.name) || typeof result !== "number") return nothing;
  return html`<p class="quiet" id="no-picture">${texts.explain.chart.none}</p>`;
}

interface Drawn {
  tried: Record<string, number> | undefined;
  figure: Figure | null;
}

/** The pane is drawn more often than the numbers change. */
const drawn = new WeakMap<CallExplanation, Drawn>();

function drawnOf(pane: Pane, call: CallExplanation, index: number): Figure | null {
  const tried = explainPart.of(pane).tried[index] as Record<string, number> | undefined;
  const before = drawn.get(call);
  if (before !== undefined && before.tried === tried) return before.figure;
  const { texts, formats } = pane;
  const made = pictureOf(call, tried ?? {}, { texts: texts.charts, formats });
  const figure = made && { ...made, id: `picture-${index + 1}` };
  drawn.set(call, { tried, figure });
  return figure;
}
