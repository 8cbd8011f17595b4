import { html, nothing } from "lit/html.js";
import type { Figure } from "../../charts/pictures/figure";
import { figureView } from "../../charts/pictures/figure-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { CallExplanation } from "../call/call-explanation";
import { explainPart } from "../state";
import { pictureOf } from "./picture-of";

/** What the call means as a picture, with the numbers that the user tries. */
export function pictureView(pane: Pane, call: CallExplanation, index: number): View {
  const figure = drawnOf(pane, call, index);
  if (figure === null) return nothing;
  return html`<h3 id="${figure.id}-heading">${figure.title}</h3>
    ${figureView(figure, { texts: pane.texts.charts })}`;
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
