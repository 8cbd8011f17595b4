import { nothing, svg } from "lit/html.js";
import { frameView, labelView } from "../frame/frame-view";
import { fillOf, patternsView } from "../frame/patterns";
import type { BubblesGeometry } from "./bubbles-geometry";

const classNames = ["A", "B", "C"];

export function bubblesDrawing(id: string, chart: BubblesGeometry) {
  const { plot, limits, bubbles } = chart;
  return svg`${patternsView(id)} ${frameView(chart)}
    ${limits.map(
      ({
        x,
        label,
      }) => svg`<line class="share-line" x1=${x} y1=${plot.top - 4} x2=${x} y2=${plot.bottom} />
        ${labelView(label)}`,
    )}
    ${bubbles.map(
      ({ x, y, radius, kind }) =>
        svg`<circle class="bubble bar-${classNames[kind]}" cx=${x} cy=${y} r=${radius} fill=${
          fillOf(id, kind) ?? nothing
        } />`,
    )}`;
}
